import { once } from '../join-errors/once.ts';
import { kindOf, kinds, readAs } from '../recognition/reading/unit-kinds.ts';

/** A unit that says nothing: white space, punctuation, quotes, what nobody sees. */
export const silent = 0;
/** Kinds of letter, `silent` among them; a power of two. */
export const letterKinds = 64;
/** A unit that may begin an escape, an entity, a tag, a ligature or a line with a prefix. */
export const opening = 255;

const digits = 1;
const latin = 11;
const beyondLatin = 37;

function letterOfUnit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return digits + unit - 0x30;
  if (unit >= 0x61 && unit <= 0x7a) return latin + unit - 0x61;
  if (unit < 0x80) return silent;
  // Letters of other scripts share what is left: more alarms than needed are cheap, a missed one is not.
  return beyondLatin + (unit % (letterKinds - beyondLatin));
}

/** What every UTF-16 unit is to the search: a letter without regard to case, `silent` or `opening`. Made for the first search: it is dear. */
export const letterTable = once((): Uint8Array => {
  const letterOf = new Uint8Array(0x10000);
  for (let unit = 0; unit < letterOf.length; unit++) {
    const reading = readAs.get(unit);
    if (reading !== undefined && reading.length > 1) letterOf[unit] = opening;
    else if (kindOf[unit] !== kinds.plain) letterOf[unit] = silent;
    else {
      const lower = (reading ?? String.fromCharCode(unit)).toLowerCase();
      letterOf[unit] = letterOfUnit(lower.length === 1 ? lower.charCodeAt(0) : unit);
    }
  }
  for (const sign of '\n\\&%<\u001b') letterOf[sign.charCodeAt(0)] = opening;
  return letterOf;
});

/** The letters of a text as a string of kinds; what is silent is left out, and nothing is taken for an escape. */
export function lettersOf(text: string): string {
  const letterOf = letterTable();
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf[text.charCodeAt(i)] ?? silent;
    if (letter !== silent && letter !== opening) letters += String.fromCharCode(letter);
  }
  return letters;
}
