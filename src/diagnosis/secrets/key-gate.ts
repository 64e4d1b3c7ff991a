import { holdsKeyWord, longestKeyWord } from './find-key-words.ts';
import { longestKey } from './found-key.ts';
import { PartedText } from './parted-text.ts';
import { removePrivateKeys, stretchesOfKeys } from './remove-private-keys.ts';
import type { SecretKind } from './secret-kind.ts';
import type { TextPart } from './text-part.ts';
import { lengthOf, readPart } from './text-part.ts';

/** Units that are held back, so that a key which begins before them is seen whole. */
const held = 2 * longestKey;

/** Every sign of a key as a star, line breaks as they are: places and lines of what follows stay what they are. */
const starred = (key: string): string => key.replaceAll(/[^\r\n]/g, '*');

/** Takes the private keys out of a long text that comes in parts; what is left keeps its places. */
export interface KeyGate {
  /** Adds a part. @returns what may be read on of the text so far */
  push(part: TextPart): TextPart[];
  /** @returns the rest */
  finish(): TextPart[];
  /** What was taken out so far, each kind once. */
  removed(): SecretKind[];
}

/** Starts on a text; no more of it than 128 KB and a part is kept. Keys of up to 16 KB are found. */
export function openKeyGate(): KeyGate {
  const removed = new Set<SecretKind>();
  let rest = new PartedText();
  /** The end of what came, in which the first letters of a word may stand. */
  let end = '';
  /** Whether a word that keys have stands in what is held back. */
  let isSuspect = false;
  const clean = (text: string): TextPart[] => {
    const found = removePrivateKeys(text, starred);
    for (const kind of found.removed) removed.add(kind);
    return [found.text];
  };
  return {
    push(part) {
      const length = lengthOf(part);
      // A part is looked through as it came: putting it behind the rest for that would copy it.
      isSuspect ||= holdsKeyWord(part) || holdsKeyWord(end + readPart(part, 0, longestKeyWord));
      end = (end + readPart(part, Math.max(0, length - longestKeyWord), length)).slice(-longestKeyWord);
      rest.append(part);
      if (rest.end - rest.base < 2 * held) return [];
      if (!isSuspect) return rest.takeUntil(rest.end - held);
      const text = rest.read(rest.base, rest.end);
      let cut = text.length - held;
      // A key that stands across the cut waits for its rest.
      cut = stretchesOfKeys(text).find(({ at }) => at[0] < cut && at[1] > cut)?.at[0] ?? cut;
      const left = text.slice(cut);
      isSuspect = holdsKeyWord(left);
      rest = new PartedText();
      rest.append(left);
      return clean(text.slice(0, cut));
    },
    finish() {
      const left = rest.takeUntil(rest.end);
      return isSuspect ? clean(left.map((part) => readPart(part, 0, lengthOf(part))).join('')) : left;
    },
    removed: () => [...removed],
  };
}
