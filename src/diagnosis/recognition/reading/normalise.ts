import { decodeEscapes } from './decode-escapes.ts';
import { dropLinkGuards } from './drop-link-guards.ts';
import { dropMarkup } from './drop-markup.ts';
import type { Folded } from './fold.ts';
import { fold, foldWords } from './fold.ts';
import { stripLinePrefixes } from './strip-line-prefixes.ts';
import type { View } from './view.ts';
import { viewOf } from './view.ts';

/** A backslash or an ampersand that is encoded itself: it begins another escape. */
const encodedEscape =
  /%(?:25){0,2}5c|&#(?:92|x5c|38|x26);|\\u0026(?:#|[a-z]{2,6};)|%(?:25){0,2}26(?:#|%23|[a-z]{2,6};)/i;

/**
 * The one form of a text against which everything is matched, whatever mail, logs, tickets and terminals did to it.
 *
 * Quoting and log prefixes are left out first, because they interrupt everything else; escapes are read before markup,
 * because markup is often escaped. What they set free may have prefixes of its own.
 *
 * @param base  added to every offset, for a piece of a longer text
 */
export const normalise = (text: string, base = 0): Folded => fold(plainView(text, base));

/** The same before white space is taken out and quotes are made alike: line by line what the programs printed. */
export const plainView = (text: string, base = 0): View => plainOf(viewOf(text, base));

/** The same of a view that is there already. */
export function plainOf(written: View): View {
  const lines = stripLinePrefixes(written);
  const decoded = decodeEscapes(lines);
  // What was encoded as a whole holds the escapes of what it was before.
  const links = dropLinkGuards(encodedEscape.test(lines.text) ? decodeEscapes(decoded) : decoded);
  const plain = dropMarkup(links);
  return plain === lines ? plain : stripLinePrefixes(plain);
}

/** Phrases in the same form, in lower case. They hold no escapes and no markup of ours, so that nothing leads back. */
export const foldPhrase = (phrase: string): string => foldWords(phrase);
