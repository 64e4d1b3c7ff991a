import { longestKey } from './found-key.ts';
import { removePrivateKeys, stretchesOfKeys } from './remove-private-keys.ts';
import type { SecretKind } from './secret-kind.ts';

/** Units that are held back, so that a key which begins before them is seen whole. */
const held = 2 * longestKey;
/** Words without which no key of a log is found; looked for as they are written, because that is what costs least. */
const triggers = [
  'PRIVATE KEY',
  'private key',
  'Private-Lines',
  '"kty',
  'LS0tLS1CRUdJTi',
  'rivateExponent',
  '<RSAKeyValue',
];

const mayHold = (text: string): boolean => triggers.some((word) => text.includes(word));

/** Every sign of a key as a star, line breaks as they are: places and lines of what follows stay what they are. */
const starred = (key: string): string => key.replaceAll(/[^\r\n]/g, '*');

/** Takes the private keys out of a long text that comes in parts; what is left keeps its places. */
export interface KeyGate {
  /** Adds a part. @returns what may be read on of the text so far */
  push(part: string): string;
  /** @returns the rest */
  finish(): string;
  /** What was taken out so far, each kind once. */
  removed(): SecretKind[];
}

/** No trigger is longer: so many units before a part may begin one. */
const longestTrigger = Math.max(...triggers.map(({ length }) => length));

/** Starts on a text; no more of it than 128 KB and a part is kept. Keys of up to 16 KB are found. */
export function openKeyGate(): KeyGate {
  const removed = new Set<SecretKind>();
  let rest = '';
  /** The end of what came, in which the first letters of a trigger may stand. */
  let end = '';
  /** Whether a trigger stands in what is held back. */
  let isSuspect = false;
  const clean = (text: string): string => {
    const found = removePrivateKeys(text, starred);
    for (const kind of found.removed) removed.add(kind);
    return found.text;
  };
  return {
    push(part) {
      // A part is looked through as it came: putting it behind the rest for that would copy it.
      isSuspect ||= mayHold(part) || mayHold(end + part.slice(0, longestTrigger));
      end = (end + part.slice(-longestTrigger)).slice(-longestTrigger);
      if (rest.length + part.length < 2 * held) {
        rest += part;
        return '';
      }
      if (!isSuspect && part.length >= held) {
        const settled = rest + part.slice(0, -held);
        rest = part.slice(-held);
        return settled;
      }
      const text = rest + part;
      let cut = text.length - held;
      // A key that stands across the cut waits for its rest.
      if (isSuspect) cut = stretchesOfKeys(text).find(({ at }) => at[0] < cut && at[1] > cut)?.at[0] ?? cut;
      const settled = text.slice(0, cut);
      rest = text.slice(cut);
      const isClean = !isSuspect;
      isSuspect = isSuspect && mayHold(rest);
      return isClean ? settled : clean(settled);
    },
    finish: () => (isSuspect ? clean(rest) : rest),
    removed: () => [...removed],
  };
}
