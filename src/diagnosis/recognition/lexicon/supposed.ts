import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** How far back the sentence is looked at; white space is taken out. */
const near = 100;

/** With these a guide goes before what its reader may come to see, and an article before what it writes about. */
const suppositions: readonly RegExp[] = [
  /you(?:rbrowser)?(?:will|'ll|should|may|might|would)/,
  /ifyou(?:see|get|encounter|receive)/,
  /browsers(?:may|might|will|can|would)?(?:show|display|say|print|report)/,
  /(?:may|might)(?:show|display|report|appear)/,
  /(?:chrome|firefox|edge|safari)(?:prints|says|shows|displays|uses)/,
  /(?:meldet|zeigt)(?:der|ihr|ein)browser/,
  /meldeter/,
  /likelyan?'?$/,
  /(?:may|might)(?:also)?cause(?:an?|the|this)(?:error|message)/,
  /messages?(?:like|suchas)/,
  /manifest(?:s|ed|ing)?as/,
  /alsoknownas/,
  /^(?:howto|\w{0,12}(?:ways|methods|tips|steps)to)(?:fix|solve|resolve|repair|troubleshoot)/,
  /err_[a-z_]{4,40}'?means/,
  /如果(?:遇到|看到|出现)/,
];

/** With these the sentence turns to what came after all. */
const turns = /but|instead|however/;

/** Whether a sentence ends before a place; behind a colon a new line begins with what came. */
const endsBefore = ({ low, gaps }: Folded, at: number): boolean =>
  (gaps[at] !== gap.none && /[.!?]/.test(low.charAt(at - 1))) ||
  (gaps[at] === gap.lineBreak && low.charAt(at - 1) === ':');

/** Where the sentence begins that goes on at a place, as far as it is looked at. */
export function beginOfSentence(folded: Folded, start: number): number {
  let from = start;
  while (from > 0 && start - from < near && !endsBefore(folded, from)) from--;
  return from;
}

/** Whether the words of a sentence say that what follows them may come, not that it came. */
export function supposes(before: string): boolean {
  return suppositions.some((supposition) => {
    const found = supposition.exec(before);
    return found !== null && !turns.test(before.slice(found.index));
  });
}
