import type { Compiled } from './compile.ts';
import { codeBeside } from './lexicon/code-beside.ts';
import { findRequests } from './lexicon/find-requests.ts';
import { startsInLists } from './lexicon/message-list.ts';
import type { Decisive } from './lexicon/message-list.ts';
import { namesOfTheJoin } from './lexicon/names-the-join.ts';
import { isFrameOfScript } from './lexicon/programs.ts';
import { readCode, readCodes } from './lexicon/read-code.ts';
import { unsaidAt } from './lexicon/unsaid.ts';
import type { Folded } from './reading/fold.ts';
import type { Meaning, SignToken, SignUse, TermToken, Tokens } from './tokens.ts';

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

const decidedBy = (uses: readonly SignUse[]): number[] =>
  uses.flatMap(({ part, entry }) => (part === 0 ? [entry] : []));

/** Looks through a folded text once and names everything known in it. */
export function lex(folded: Folded, { entries, words, anyCode, finder, paths }: Compiled): Tokens {
  const signs: SignToken[] = [];
  const terms: Record<Meaning, TermToken[]> = {
    opens: [],
    'goes-on': [],
    failed: [],
    client: [],
    joins: [],
    program: [],
    product: [],
    script: [],
    frame: [],
    own: [],
  };
  const decisive: Decisive[] = [];
  const anchors: { anchor: string; start: number }[] = [];
  /** SPP's code right beside its own sentence needs no key. */
  const codesBeside = (low: string, token: SignToken) =>
    token.uses.flatMap(({ entry, part, sign }) => {
      const own = entries[entry];
      const mayHaveOne = part === 0 && 'phrase' in sign && own?.isAnswer === true;
      const code = mayHaveOne ? codeBeside(low, token, own.pattern.parts[0]) : undefined;
      return code === undefined ? [] : [[{ entry, part, sign: code }]];
    });
  finder.scan(folded.low, (index, start) => {
    const word = words[index];
    if (!word) return;
    if (word.isRequest) anchors.push({ anchor: word.word, start });
    if (word.codes.length > 0) {
      const code = readCode(folded, start, word.word.length);
      if (code) {
        const unsaid = unsaidAt(folded, code.start, code.end);
        signs.push({
          ...code,
          uses: word.codes,
          decides: decidedBy(word.codes),
          slots: { code: Number(word.word) },
          ...(unsaid && { unsaid }),
        });
      }
    }
    for (const { written, phrase, uses, decides, meanings, listed } of word.phrases) {
      const hit = phrase.readAt(folded, start);
      if (!hit) continue;
      for (const meaning of meanings) terms[meaning].push({ start: hit.start, end: hit.end, name: written });
      if (meanings.includes('frame') && isFrameOfScript(folded.low.slice(hit.start, hit.end)))
        terms.script.push({ start: hit.start, end: hit.end, name: written });
      if (uses.length === 0) continue;
      const unsaid = unsaidAt(folded, hit.start, hit.end);
      const token: SignToken = { ...hit, uses, decides, ...(unsaid && { unsaid }) };
      signs.push(token);
      if (listed) decisive.push({ ...listed, start: hit.start, end: hit.end });
      for (const code of codesBeside(folded.low, token))
        signs.push({ ...token, uses: code, decides: decidedBy(code), slots: {} });
    }
  });
  const requests = findRequests(folded, anchors, paths);
  const isOfTheJoin = terms.failed.length > 0 || requests.some(({ known }) => known !== undefined);
  const codes = isOfTheJoin ? readCodes(folded) : [];
  const known = new Set(signs.map(({ end }) => end));
  for (const { start, end, code } of codes)
    if (!known.has(end))
      signs.push({ start, end, uses: anyCode, decides: decidedBy(anyCode), slots: { code } });
  // Hits come by where they end; the order of starts is what reports go by.
  signs.sort(byStart);
  for (const list of Object.values(terms)) list.sort(byStart);
  decisive.sort(byStart);
  if (decisive.length > 0)
    terms.joins.push(...namesOfTheJoin(folded).map((start) => ({ start, end: start, name: 'the join' })));
  terms.joins.sort(byStart);
  const inLists = startsInLists(folded, decisive);
  if (inLists.size > 0) for (const token of signs) if (inLists.has(token.start)) token.unsaid ??= 'list';
  return { signs, requests, codes, terms };
}
