import type { SharedCase } from './case.ts';
import { caseTable } from './case.ts';
import type { Redactors } from './fields/field-kinds.ts';
import type { CaseKey, NameTokens } from './name-tokens.ts';
import { nameTokens } from './name-tokens.ts';
import { textRedactor } from './redact-text.ts';

/** Words of a server that say nothing of whose it is; anything else that it says gets a token. */
const plainWord = /^[A-Za-z]{1,40}$/;
const plainVersion = /^v?\d{1,4}(?:\.\d{1,6}){0,4}(?: ?LTS)?$/i;
/** The same as people type it. */
const typedVersion =
  /^(?:(?:SPS|SPP|version|build|release|LTS|v?\d{1,6}(?:\.\d{1,6}){0,4})[\s,()-]{0,3}){1,8}$/i;
const plainPath = /^[\w/.-]*$/;

const same = (value: string): string => value;

function redactorsOf(
  { address, opaque, id, certificate }: NameTokens,
  text: (value: string) => string,
): Redactors {
  const unless = (plain: RegExp) => (value: string) => (plain.test(value) ? value : opaque(value));
  return {
    address,
    opaque,
    id,
    certificate,
    word: unless(plainWord),
    version: unless(plainVersion),
    'typed-version': unless(typedVersion),
    path: unless(plainPath),
    text,
    plain: same,
    own: same,
  };
}

const nothingRedacted: Redactors = {
  address: same,
  opaque: same,
  id: same,
  certificate: same,
  word: same,
  version: same,
  'typed-version': same,
  path: same,
  text: same,
  plain: same,
  own: same,
};

/** Every value of a case that its table calls an address, in the order of the table. */
function addressesIn(shared: SharedCase): string[] {
  const all = new Set<string>();
  const collect = (value: string) => {
    all.add(value);
    return value;
  };
  caseTable.redact(shared, { ...nothingRedacted, address: collect }, 'plain');
  return [...all];
}

/** A case without its names, and what its tokens stand for: a value of its own, which goes into no link. */
export interface Redacted {
  shared: SharedCase;
  key: CaseKey;
}

/**
 * The case with tokens for its names, addresses, ids and fingerprints. The same value gets the same token, and the rules for names
 * come out the same (see `nameTokens`), so that the case can still be solved. Who it is by stays.
 *
 * @param hidden other values that may stand in the words that decided, such as a node's name
 */
export function redactWithKey(shared: SharedCase, hidden: readonly string[] = []): Redacted {
  const names = addressesIn(shared);
  const tokens = nameTokens(names);
  const known = new Map([...names, ...hidden].map((value) => [value, tokens.address(value)]));
  const redactors = redactorsOf(tokens, textRedactor(known, tokens));
  return {
    shared: { ...caseTable.redact(shared, redactors, 'plain'), redacted: true },
    key: tokens.key(),
  };
}

/** As `redactWithKey`, for whoever needs no key. */
export const redactCase = (shared: SharedCase, hidden: readonly string[] = []): SharedCase =>
  redactWithKey(shared, hidden).shared;
