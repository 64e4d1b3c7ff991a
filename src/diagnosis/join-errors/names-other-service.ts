import type { Folded } from './reading/fold.ts';
import { isPublicHost } from './foreign-signs.ts';
import { gap } from './reading/fold.ts';

/** A stretch of a folded text with its white space again, a space each. */
export function spaced({ low, gaps }: Folded, from: number, end: number): string {
  let words = '';
  for (let at = from; at < end; at++) words += (gaps[at] === gap.none ? '' : ' ') + low.charAt(at);
  return words;
}

/** A scheme or a port that is not that of HTTPS, as programs name the service right before its error. */
const otherScheme = /(?<![a-z0-9+.-])(?!https?:)[a-z][a-z0-9+.-]{1,15}:\/\//;
const namedPort =
  /(?<![a-z])port[ =:]{1,2}(\d{2,5})(?!\d)|[a-z][a-z0-9-]*\.[a-z0-9.-]*[a-z]:(\d{2,5})(?![\d:.])|\d{1,3}(?:\.\d{1,3}){3}:(\d{2,5})(?![\d.]|:\S)/g;
const namedHost = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/g;
export const namesOtherService = (lead: string): boolean =>
  otherScheme.test(lead) ||
  Array.from(lead.matchAll(namedHost), ([name]) => name).some(isPublicHost) ||
  Array.from(
    lead.matchAll(namedPort),
    ([, word, behindName, behindIp]) => word ?? behindName ?? behindIp,
  ).some((port) => port !== '443');
