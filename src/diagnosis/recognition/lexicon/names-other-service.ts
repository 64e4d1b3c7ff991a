import type { Folded } from '../reading/fold.ts';
import { isPublicHost } from './foreign-signs.ts';
import { gap } from '../reading/fold.ts';

/** A stretch of a folded text with its white space again, a space each. */
export function spaced({ low, gaps }: Folded, from: number, end: number): string {
  let words = '';
  for (let at = from; at < end; at++) words += (gaps[at] === gap.none ? '' : ' ') + low.charAt(at);
  return words;
}

/** A scheme or a port that is not that of HTTPS, as programs name the service right before its error. */
const otherScheme = /(?<![a-z0-9+.-])(?!https?:)[a-z][a-z0-9+.-]{1,15}:\/\//;
const namedPort =
  /(?<![a-z])port[ =:]{1,2}(\d{2,5})(?!\d)|([a-z][a-z0-9-]*\.[a-z0-9.-]*[a-z]):(\d{2,5})(?![\d:.])|\d{1,3}(?:\.\d{1,3}){3}:(\d{2,5})(?![\d.]|:\S)/g;
const namedHost = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/g;
/** `join.go:88` is a line of a source file. */
const sourceFile = /\.(?:py|go|jsx?|mjs|tsx?|java|kt|rb|php|rs|cs|cc|cpp|[ch]|psm?1|sh|pl)$/;

/** Whether the words before an error name another service: a scheme, a port that is not that of HTTPS, or a host everybody knows. */
export const namesOtherService = (lead: string): boolean =>
  otherScheme.test(lead) ||
  Array.from(lead.matchAll(namedHost), ([name]) => name).some(isPublicHost) ||
  Array.from(lead.matchAll(namedPort)).some(
    ([, word, host = '', behindName, behindIp]) =>
      (word ?? behindName ?? behindIp) !== '443' && !sourceFile.test(host),
  );
