import type { SharedAnswers, SharedCase } from './case.ts';
import type { Redactors } from './field-kinds.ts';
import type { NameTokens } from './name-tokens.ts';
import { nameTokens } from './name-tokens.ts';
import { textRedactor } from './redact-text.ts';
import type { SharedCertificate, SharedCheck } from './shared-check.ts';
import { checkTable } from './shared-check.ts';
import { withoutAbsent } from './without-absent.ts';

const certificatesOf = (check: SharedCheck | null): SharedCertificate[] =>
  (check?.endpoints ?? [])
    .flatMap(({ tls, again }) => (again === undefined || again === 'alike' ? [tls] : [tls, again.tls]))
    .flatMap((tls) => ('saw' in tls ? tls.saw.chain : []));

/** Words of a server that say nothing of whose it is; anything else that it says gets a token. */
const plainWord = /^[A-Za-z]{1,40}$/;
const plainVersion = /^v?\d{1,4}(?:\.\d{1,6}){0,4}(?: ?LTS)?$/i;
const plainPath = /^[\w/.-]*$/;

function redactorsOf({ address, opaque, id, certificate }: NameTokens): Redactors {
  const unless = (plain: RegExp) => (value: string) => (plain.test(value) ? value : opaque(value));
  return {
    address,
    opaque,
    id,
    certificate,
    word: unless(plainWord),
    version: unless(plainVersion),
    path: unless(plainPath),
    plain: (value) => value,
  };
}

const maybe = <Value>(value: Value | undefined, change: (value: Value) => Value): Value | null =>
  value === undefined ? null : change(value);

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
  const redacted = check === null ? null : checkTable.redact(check, redactorsOf(tokens), 'plain');
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
