import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** How far back the words before a code are looked at. */
const near = 48;

/** Before a code in consoles, in messages of other programs and in source code; white space is taken out. */
const notBehind: readonly RegExp[] = [
  /net::$/,
  /_$/,
  /(?<!:)\/\/[a-z_]{0,40}$/,
  /(?:case|tobe\(|[=(,[])'$/,
  /#define$/,
  /nsserror-?\d{1,6}\(?$/,
  /goto:$/,
  /certutil:.*:$/,
  /certificatevalidation:$/,
];
/** Behind it in the same; an article about a code says what it is. */
const notBefore = /^(?:'?=|':|athttp|'?(?:error)?(?:is(?:an?|one)|means|indicates|typically))/;
/** What these write before a code themselves, on a line of its own: `Error code: SSL_ERROR_…`. */
const label = /^(?:error|code|err|message|browser|chrome|edge|firefox|safari)$/i;
const lowerCaseProgram = /^([a-z][\w-]*):$/;
const otherConstant = /^[A-Z]+(?:_[A-Z]+)+$/;

/** The word before `start` on the same line, and whether the line begins with it. */
function wordBefore({ text, gaps }: Folded, start: number): { word: string; opensLine: boolean } {
  if (gaps[start] !== gap.space) return { word: '', opensLine: false };
  let from = start - 1;
  while (from > 0 && start - from < near && gaps[from] === gap.none) from--;
  return { word: text.slice(from, start), opensLine: from === 0 || gaps[from] === gap.lineBreak };
}

/**
 * Whether a code may stand at the foot of a browser's page, or in somebody's words about one: not in a console, not behind the name of
 * another program, not in source code. On its certificate pages Chrome writes `NET::` in capitals, in its console small.
 */
export function standsAtFoot(folded: Folded, start: number, end: number): boolean {
  const { low, text } = folded;
  const before = low.slice(Math.max(0, start - near), start);
  const isPageOfChrome = low.startsWith('err_cert_', start) && text.startsWith('NET::', start - 5);
  if (!isPageOfChrome && notBehind.some((pattern) => pattern.test(before))) return false;
  if (folded.gaps[start] === gap.none && /[.[]/.test(before.slice(-1))) return false;
  const behind = low.slice(end, end + 20);
  if (notBefore.test(behind)) return false;
  const { word, opensLine } = wordBefore(folded, start);
  const program = opensLine ? lowerCaseProgram.exec(word)?.[1] : undefined;
  return !(program !== undefined && !label.test(program)) && !otherConstant.test(word);
}
