import type { Folded } from '../reading/fold.ts';
import { gap } from '../reading/fold.ts';

/** The key itself, with what sets it off from the number; Markdown sets either in bold, XML puts them into tags. */
const key =
  /(?:(?:error|err)[_-]?(?:code|id)|code|error|err)[*_]{0,2}'?(?:is|was|number|no\.?|nr\.?)?'?[:=#([|>]{0,3}[*_]{0,2}'?$/;
/** The same word in other languages, as tickets have it. */
const keyInOtherLanguages =
  /(?:fehler(?:code|nummer)|coded'erreur|c[óo]digodeerror|c[óo]digodeerro|codice(?:di)?errore|kodb[łl][ęe]du|hibak[óo]d|foutcode|felkod|кодошибки|エラーコード|错误代码|錯誤代碼|오류코드)'?[:=#(：]{0,3}'?$/;
/** What is left of `"Code":` where a text was cut off in it; the sign behind it has to be there. */
const cutKey = /^(?:(?:c?o)?d?e)?'?[:=]'?$/;
/** In JSON a bare `"error": 60108` counts errors; SPP's key is `Code`. */
const counted = /^(?:error|err)'[:=]/;

/** What may stand before the word «code» for it to be a code of an API: any other word makes it the code of something else. */
const mayPrecede = new Set(
  (
    'error err fehler api spp sps safeguard response status return returned result reply answer http fault exception reason ' +
    'failure failed joinfailed inner message errors with and the a an of by got get gets says said gives gave shows says is was has had as ' +
    'to in no same this und mit dem den der le la el il lo con avec du di do'
  ).split(' '),
);

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const longestWord = 24;

/** The word right before `at`, and whether it is written together with what follows; undefined where a sign or a line stands between. */
function wordBefore({ low, text, gaps }: Folded, at: number): { word: string; joined: boolean } | undefined {
  const joined = gaps[at] === gap.none;
  if (gaps[at] === gap.lineBreak || !letter.test(low.charAt(at - 1))) return undefined;
  let from = at - 1;
  while (
    from > 0 &&
    at - from < longestWord &&
    gaps[from] === gap.none &&
    letter.test(low.charAt(from - 1))
  ) {
    // `sppErrorCode`: a word begins at each capital.
    const isCapital = text.charAt(from) !== low.charAt(from);
    if (joined && isCapital && text.charAt(from - 1) === low.charAt(from - 1)) break;
    from--;
  }
  // The end of a path says nothing of what follows.
  if (low.charAt(from - 1) === '/' && gaps[from] === gap.none) return undefined;
  return { word: low.slice(from, at), joined };
}

/** Whether what stands before a key lets it be a key of an API's error. */
function isKeyOfError(folded: Folded, from: number, found: string): boolean {
  const before = wordBefore(folded, from);
  if (!before) return true;
  const { low, text } = folded;
  // «decode» and «terror» are other words; `sppErrorCode` is two.
  const isCapital = text.charAt(from) !== low.charAt(from) && text.charAt(from - 1) === low.charAt(from - 1);
  if (before.joined && !isCapital) return false;
  return !found.startsWith('code') || mayPrecede.has(before.word);
}

/**
 * Reads the key before a number that makes it an error code.
 *
 * @param start  of the number
 * @returns where the key begins; undefined where no key of an error stands there
 */
export function readCodeKey(folded: Folded, start: number): number | undefined {
  const before = folded.low.slice(Math.max(0, start - 32), start);
  const other = keyInOtherLanguages.exec(before);
  if (other) return start - before.length + other.index;
  if (cutKey.test(before) && start <= before.length) return 0;
  const found = key.exec(before);
  if (!found || counted.test(found[0])) return undefined;
  const from = start - before.length + found.index;
  return isKeyOfError(folded, from, found[0]) ? from : undefined;
}
