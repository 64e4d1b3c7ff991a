import type { SharedAnswers, SharedCase } from './case.ts';
import type { NameTokens } from './name-tokens.ts';
import { nameTokens } from './name-tokens.ts';
import { textRedactor } from './redact-text.ts';
import type {
  SharedCertificate,
  SharedCheck,
  SharedEndpoint,
  SharedLook,
  SharedSpp,
} from './shared-check.ts';
import { withoutAbsent } from './without-absent.ts';

const certificatesOf = (check: SharedCheck | null): SharedCertificate[] =>
  (check?.endpoints ?? [])
    .flatMap(({ tls, again }) => (again === undefined || again === 'alike' ? [tls] : [tls, again.tls]))
    .flatMap((tls) => ('saw' in tls ? tls.saw.chain : []));

/** Words of a server that say nothing of whose it is; anything else that it says gets a token. */
const plainWord = /^[A-Za-z]{1,40}$/;
const plainVersion = /^v?\d{1,4}(?:\.\d{1,6}){0,4}(?: ?LTS)?$/i;

const maybe = <Value>(value: Value | undefined, change: (value: Value) => Value): Value | null =>
  value === undefined ? null : change(value);

function redactCertificate(
  one: SharedCertificate,
  { address, opaque, certificate }: NameTokens,
): SharedCertificate {
  return {
    ...one,
    cn: one.cn.map(address),
    ...withoutAbsent({
      san: maybe(one.san, (san) =>
        san.map(([type, value]) => [type, type === 'dns' || type === 'ip' ? address(value) : opaque(value)]),
      ),
    }),
    subject: opaque(one.subject),
    issuer: opaque(one.issuer),
    sha256: certificate(one.sha256),
  };
}

function redactSpp(spp: SharedSpp, { address, opaque, id }: NameTokens): SharedSpp {
  const unless = (plain: RegExp) => (value: string) => (plain.test(value) ? value : opaque(value));
  const members = spp.members?.map((member) => ({
    ...member,
    state: unless(plainWord)(member.state),
    ...withoutAbsent({
      name: maybe(member.name, address),
      ip: maybe(member.ip, address),
      version: maybe(member.version, unless(plainVersion)),
    }),
  }));
  return {
    ...spp,
    path: /^[\w/.-]*$/.test(spp.path) ? spp.path : opaque(spp.path),
    state: unless(plainWord)(spp.state),
    ...withoutAbsent({
      version: maybe(spp.version, unless(plainVersion)),
      id: maybe(spp.id, id),
      name: maybe(spp.name, address),
      ip: maybe(spp.ip, address),
      primaryIp: maybe(spp.primaryIp, address),
      operation: maybe(spp.operation, unless(plainWord)),
      members,
    }),
  };
}

function redactLook({ tls, status }: SharedLook, tokens: NameTokens): SharedLook {
  const { address } = tokens;
  return {
    tls:
      'saw' in tls
        ? { saw: { ...tls.saw, chain: tls.saw.chain.map((one) => redactCertificate(one, tokens)) } }
        : tls,
    status: !('saw' in status)
      ? status
      : 'not' in status.saw
        ? { saw: { ...status.saw, ...withoutAbsent({ to: maybe(status.saw.to, address) }) } }
        : { saw: redactSpp(status.saw, tokens) },
  };
}

const redactEndpoint = ({ ip, tcp, again, ...look }: SharedEndpoint, tokens: NameTokens): SharedEndpoint => ({
  ip: tokens.address(ip),
  tcp,
  ...redactLook(look, tokens),
  ...withoutAbsent({ again: again === 'alike' ? again : maybe(again, (one) => redactLook(one, tokens)) }),
});

function redactCheck(check: SharedCheck, tokens: NameTokens): SharedCheck {
  const { address } = tokens;
  const { dns } = check;
  return {
    ...check,
    host: address(check.host),
    dns:
      'saw' in dns
        ? {
            saw: {
              source: dns.saw.source,
              a: dns.saw.a.map(address),
              ...withoutAbsent({
                aaaa: maybe(dns.saw.aaaa, (list) => list.map(address)),
                aliases: maybe(dns.saw.aliases, (list) => list.map(address)),
              }),
            },
          }
        : dns,
    endpoints: check.endpoints.map((endpoint) => redactEndpoint(endpoint, tokens)),
    vantage: address(check.vantage),
  };
}

/** Values of the answers that are addresses. */
const addressesIn = ({ address, host, entered, offered }: SharedAnswers): string[] =>
  [address, entered, host, ...(offered ?? [])].filter((value) => value !== undefined);

function redactAnswers(answers: SharedAnswers, { address }: NameTokens, text: (value: string) => string) {
  return {
    ...answers,
    ...withoutAbsent({
      address: maybe(answers.address, address),
      host: maybe(answers.host, address),
      entered: maybe(answers.entered, address),
      offered: maybe(answers.offered, (names) => names.map(address)),
      path: maybe(answers.path, text),
      sps: maybe(answers.sps, (sps) => (plainVersion.test(sps) ? sps : text(sps))),
    }),
  };
}

/**
 * The case with tokens for its names, addresses, ids and fingerprints. The same value gets the same token, and the rules for names
 * come out the same (see `nameTokens`), so that the case can still be solved. What somebody wrote as a note, and who it is by, stay.
 *
 * @param hidden other values that may stand in the words that decided, such as a node's name
 */
export function redactCase(shared: SharedCase, hidden: readonly string[] = []): SharedCase {
  const { answers, check } = shared;
  const certificates = certificatesOf(check);
  const named = [
    ...certificates.flatMap(({ cn, san = [] }) => [...cn, ...san.map(([, value]) => value)]),
    ...(answers.offered ?? []),
  ];
  const tokens = nameTokens(named);
  const known = new Map<string, string>();
  const hide = (values: readonly string[]) => {
    for (const value of values) known.set(value, tokens.address(value));
  };
  hide(check === null ? [] : [check.host]);
  hide(addressesIn(answers));
  const redacted = check === null ? null : redactCheck(check, tokens);
  hide([...named, ...(check === null ? [] : [check.vantage]), ...hidden]);
  const text = textRedactor(known, tokens);
  return {
    ...shared,
    redacted: true,
    answers: redactAnswers(answers, tokens, text),
    check: redacted,
    recognised: shared.recognised.map((one) => ({ ...one, words: one.words.map(text) })),
    seen: shared.seen.map(text),
  };
}
