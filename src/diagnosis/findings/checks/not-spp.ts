import type { StatusFact } from '#diagnosis/facts/status-facts.ts';
import { defineCheck } from '../define-check.ts';
import { mono } from '../mono.ts';

type NotSpp = Extract<StatusFact, { kind: 'not-spp' }>;

const texts: Record<Exclude<NotSpp['looksLike'], 'sps'>, string> = {
  redirect: 'it answers with a redirect, not with SPP’s status',
  'web-page': 'a web page answers, not SPP’s status',
  json: 'it answers in JSON, but not with SPP’s status',
  'http-error': 'it does not know SPP’s status',
  other: 'something other than SPP’s status answers',
};

export default defineCheck({
  id: 'not-spp',
  rung: 'spp',
  asks: 'Is it an SPP?',
  basis: 'documented',
  reads: ['status'],
  look({ status }) {
    if (status.outcome === 'failed') return { verdict: 'skipped', text: 'the status was not answered' };
    if (status.fact.kind === 'spp') {
      const { version } = status.fact.status;
      return {
        verdict: 'passed',
        text: version === null ? 'an SPP' : `an SPP, version ${mono(version)}`,
        values: { version },
      };
    }
    const { looksLike, httpStatus, redirectHost } = status.fact;
    if (looksLike === 'sps') return { verdict: 'skipped', text: 'it is an SPS' };
    const to = redirectHost === null ? '' : `; it points to ${mono(redirectHost)}`;
    return {
      verdict: 'failed',
      text: `${texts[looksLike]}${to}`,
      values: { looksLike, httpStatus, redirectHost },
    };
  },
});
