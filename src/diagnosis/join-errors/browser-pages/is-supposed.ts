import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** How far back the sentence is looked at; white space is taken out. */
const near = 100;

/** With these a guide goes before what its reader may come to see, and an article before what it writes about. */
const suppositions: readonly RegExp[] = [
  /you(?:rbrowser)?(?:will|'ll|should|may|might|would)/,
  /ifyou(?:see|get|encounter|receive)/,
  /likelyan?'?$/,
  /(?:may|might)(?:also)?cause/,
  /messages?(?:like|suchas)/,
  /manifest(?:s|ed|ing)?as/,
  /alsoknownas/,
  /如果(?:遇到|看到|出现)/,
];

/** Whether the sentence says before `start` that what follows may come, not that it came. */
export function isSupposed({ low, gaps }: Folded, start: number): boolean {
  let from = start;
  while (from > 0 && start - from < near) {
    if (gaps[from] !== gap.none && /[.!?]/.test(low.charAt(from - 1))) break;
    from--;
  }
  const before = low.slice(from, start);
  return suppositions.some((supposition) => supposition.test(before));
}
