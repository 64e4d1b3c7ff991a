import type { SharedAnswers, SharedCase } from './case.ts';
import type { Redactors } from './fields/field-kinds.ts';
import type { CaseKey, NameTokens } from './name-tokens.ts';
import { nameTokens } from './name-tokens.ts';
import { textRedactor } from './redact-text.ts';
import type { SharedCertificate, SharedCheck } from './shared-check.ts';
import { earlierTable } from './earlier-attempt.ts';
import { checkTable } from './shared-check.ts';
import { toldTable } from './told.ts';
import { withoutAbsent } from './fields/without-absent.ts';

const certificatesOf = (check: SharedCheck | null): SharedCertificate[] =>
  (check?.endpoints ?? [])
    .flatMap(({ tls, again }) => (again === undefined || again === 'alike' ? [tls] : [tls, again.tls]))
    .flatMap((tls) => ('saw' in tls ? tls.saw.chain : []));

/** Words of a server that say nothing of whose it is; anything else that it says gets a token. */
const plainWord = /^[A-Za-z]{1,40}$/;
const plainVersion = /^v?\d{1,4}(?:\.\d{1,6}){0,4}(?: ?LTS)?$/i;
/** The same as people type it. */
const typedVersion =
  /^(?:(?:SPS|SPP|version|build|release|LTS|v?\d{1,6}(?:\.\d{1,6}){0,4})[\s,()-]{0,3}){1,8}$/i;
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

/** Names of a check that may stand in a text as well: of the machine that looked, of appliances, and where they lead. */
function namesIn({ vantage, endpoints, dns }: SharedCheck): string[] {
  const status = endpoints.flatMap((one) =>
    'saw' in one.status && !('not' in one.status.saw) ? [one.status.saw] : [],
  );
  return [
    vantage,
    ...endpoints.map(({ ip }) => ip),
    ...('saw' in dns ? [...dns.saw.a, ...(dns.saw.aliases ?? [])] : []),
    ...status.flatMap(({ name, members = [] }) => [name, ...members.map((member) => member.name)]),
  ].filter((value) => value !== undefined);
}

/** Values of the answers that are addresses. */
const addressesIn = ({ address, host, entered, offered }: SharedAnswers): string[] =>
  [address, entered, host, ...(offered ?? [])].filter((value) => value !== undefined);

function redactAnswers(
  answers: SharedAnswers,
  { address, opaque }: NameTokens,
  text: (value: string) => string,
) {
  const version = (typed: string) => (typedVersion.test(typed) ? typed : opaque(typed));
  return {
    ...answers,
    ...withoutAbsent({
      address: maybe(answers.address, address),
      host: maybe(answers.host, address),
      entered: maybe(answers.entered, address),
      offered: maybe(answers.offered, (names) => names.map(address)),
      path: maybe(answers.path, text),
      sps: maybe(answers.sps, version),
      spp: maybe(answers.spp, version),
    }),
  };
}

/** A case without its names, and what its tokens stand for: a value of its own, which goes into no link. */
export interface Redacted {
  shared: SharedCase;
  key: CaseKey;
}

/**
 * The case with tokens for its names, addresses, ids and fingerprints. The same value gets the same token, and the rules for names
 * come out the same (see `nameTokens`), so that the case can still be solved. What somebody wrote as a note, and who it is by, stay.
 *
 * @param hidden other values that may stand in the words that decided, such as a node's name
 */
export function redactWithKey(shared: SharedCase, hidden: readonly string[] = []): Redacted {
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
  const redactors = redactorsOf(tokens);
  const redacted = check === null ? null : checkTable.redact(check, redactors, 'plain');
  const told = shared.told?.map((one) => toldTable.redact(one, redactors, 'plain'));
  const earlier = shared.earlier?.map((one) => earlierTable.redact(one, redactors, 'plain'));
  hide((shared.told ?? []).flatMap(({ type, leads }) => [type, ...leads]));
  hide((shared.earlier ?? []).map(({ host }) => host));
  hide([...named, ...(check === null ? [] : namesIn(check)), ...hidden]);
  const text = textRedactor(known, tokens);
  return {
    shared: {
      ...shared,
      redacted: true,
      answers: redactAnswers(answers, tokens, text),
      check: redacted,
      ...(shared.words !== undefined && { words: text(shared.words) }),
      ...(told && { told }),
      ...(earlier && { earlier }),
      recognised: shared.recognised.map((one) => ({ ...one, words: one.words.map(text) })),
      seen: shared.seen.map(text),
    },
    key: tokens.key(),
  };
}

/** As `redactWithKey`, for whoever needs no key. */
export const redactCase = (shared: SharedCase, hidden: readonly string[] = []): SharedCase =>
  redactWithKey(shared, hidden).shared;
