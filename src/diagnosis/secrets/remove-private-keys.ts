import { findPrivateKeys } from './find-private-keys.ts';
import type { Stretch } from './found-key.ts';
import type { SecretKind } from './secret-kind.ts';

/** A text without its private keys. */
export interface WithoutKeys {
  text: string;
  /** What was taken out, each kind once, in the order of the text; empty where nothing was. */
  removed: SecretKind[];
}

/** What stands in a key's place; it reads as no key, and does not tell how long the key was. */
const taken = '[private key taken out]';

/** A key with its place. */
export interface KeyStretch {
  at: Stretch;
  kind: SecretKind;
}

/** Where keys stand with all that surrounds them: in the order of the text, never overlapping. */
export function stretchesOfKeys(text: string): KeyStretch[] {
  const joined: KeyStretch[] = [];
  for (const { whole, kind } of findPrivateKeys(text).toSorted((a, b) => a.whole[0] - b.whole[0])) {
    const last = joined.at(-1);
    if (last && whole[0] < last.at[1]) last.at[1] = Math.max(last.at[1], whole[1]);
    else joined.push({ at: [whole[0], whole[1]], kind });
  }
  return joined;
}

/**
 * Takes every private key out of a text, before anything else sees it.
 *
 * @param standIn what stands in the place of a key, given the key
 */
export function removePrivateKeys(text: string, standIn: (key: string) => string = () => taken): WithoutKeys {
  const found = stretchesOfKeys(text);
  if (found.length === 0) return { text, removed: [] };
  let left = '';
  let done = 0;
  for (const { at } of found) {
    left += text.slice(done, at[0]) + standIn(text.slice(...at));
    done = at[1];
  }
  return { text: left + text.slice(done), removed: [...new Set(found.map(({ kind }) => kind))] };
}

/** What comes with a key and says nothing without it: the names of curves, and what openssl and PuTTY print around it. */
const besideKeys =
  /-----BEGIN [A-Z ]{0,20}PARAMETERS-----[^-]{0,4000}-----END [A-Z ]{0,20}PARAMETERS-----|^(?:Bag Attributes|Key Attributes|PuTTY-User-Key-File|Encryption|Comment|Key-Derivation|Argon2|Public-Lines|Private-MAC|AAAA|localKeyID|friendlyName|[ \t]+\S).*$/gmu;
/** Fewer signs than any error text has. */
const saysNothing = 40;

/** The kind of secret that a text is, where next to nothing is left of it without its keys; else null. */
export function nameSecretText(text: string): SecretKind | null {
  const { text: left, removed } = removePrivateKeys(text, () => '');
  const [kind] = removed;
  if (kind === undefined) return null;
  return left.replaceAll(besideKeys, '').replaceAll(/\s/g, '').length < saysNothing ? kind : null;
}
