import type { StatusFact } from '#diagnosis/facts/status-facts.ts';
import { defineCheck } from '../define-check.ts';
import { asCode, nameAsCode } from '#diagnosis/address/as-code.ts';

type NotSpp = Extract<StatusFact, { kind: 'not-spp' }>;

/** What proves another product, or no SPP that could be joined. */
const texts: Record<Exclude<NotSpp['looksLike'], 'sps' | 'proxy-error' | 'refusal' | 'spp-error'>, string> = {
  redirect: 'it answers with a redirect instead of SPP’s status',
  'web-page': 'it answers with a web page instead of SPP’s status',
  'sign-in-page': 'it answers with another product’s sign-in page instead of SPP’s status',
  json: 'it answers in JSON, but not with SPP’s status',
  'http-error': 'it answers that it has no SPP status',
  other: 'it answers with something other than SPP’s status',
};

/** What something in front of SPP, or an SPP that is starting, answers as well as another product: it proves nothing. */
function undecided(looksLike: 'proxy-error' | 'refusal' | 'spp-error', httpStatus: number): string {
  if (looksLike === 'spp-error')
    return `SPP’s API answers with an error (HTTP ${httpStatus}) instead of its status`;
  const place = `something answers in SPP’s place (HTTP ${httpStatus})`;
  if (looksLike === 'proxy-error')
    return httpStatus === 407
      ? `${place}: a proxy that requires a sign-in first`
      : `${place}: a proxy or load balancer that does not reach SPP, or an SPP that is starting`;
  if (httpStatus === 401 || httpStatus === 403)
    return `${place}: a firewall, a proxy or another product that denies access. SPP reports its status without a sign-in`;
  if (httpStatus === 429) return `${place}: it limits requests. Check again in a few minutes`;
  return httpStatus >= 500
    ? `${place}: an error of SPP itself, or of something in front of it`
    : `${place}: it does not accept the request`;
}

export default defineCheck({
  id: 'not-spp',
  rung: 'spp',
  asks: 'Is it an SPP?',
  decides: true,
  basis: 'documented',
  reads: ['status'],
  look({ status }, { address }) {
    if (status.outcome === 'failed') return { verdict: 'skipped', text: 'the status was not answered' };
    if (status.fact.kind === 'spp') {
      const { version } = status.fact.status;
      return {
        verdict: 'passed',
        text: version === null ? 'an SPP' : `an SPP, version ${asCode(version)}`,
        values: { version },
      };
    }
    const { looksLike, httpStatus, redirectHost } = status.fact;
    if (looksLike === 'sps') return { verdict: 'skipped', text: 'it is an SPS' };
    if (looksLike === 'proxy-error' || looksLike === 'refusal' || looksLike === 'spp-error')
      return {
        verdict: 'unknown',
        text: undecided(looksLike, httpStatus),
        values: { looksLike, httpStatus },
      };
    const itself = redirectHost?.toLowerCase() === address.host;
    const to = redirectHost === null ? '' : `. It points to ${itself ? 'itself' : nameAsCode(redirectHost)}`;
    return {
      verdict: 'failed',
      text: `${texts[looksLike]}${to}`,
      values: { looksLike, httpStatus, redirectHost },
    };
  },
});
