import type { Compiled, KnownPhrase } from './compile.ts';
import { codeBeside } from './lexicon/beside/code-beside.ts';
import type { PhraseHit } from './lexicon/compile-phrase.ts';
import { findRequests } from './lexicon/find-requests.ts';
import { startsInLists } from './lexicon/message-list.ts';
import type { Decisive } from './lexicon/message-list.ts';
import { namesOfTheJoin } from './lexicon/names-the-join.ts';
import { isFrameOfScript } from './lexicon/programs.ts';
import { readCode, readCodes } from './lexicon/read-code.ts';
import { unsaidIn } from './lexicon/unsaid.ts';
import type { Folded } from './reading/fold.ts';
import type { Meaning, SignToken, TermToken, Tokens } from './tokens.ts';

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

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
  const unsaidAt = unsaidIn(folded);
  const anchors: { anchor: string; start: number }[] = [];
  const readSign = ({ uses, decides, answers, listed }: KnownPhrase, { start, end, slots }: PhraseHit) => {
    const unsaid = unsaidAt(start, end);
    signs.push({ start, end, uses, decides, slots, unsaid });
    if (listed)
      decisive.push({ start, end, entry: listed.entry, reason: listed.reason, isPage: listed.isPage });
    // SPP's code right beside its own sentence needs no key.
    for (const { entry, part } of answers) {
      const sign = codeBeside(folded.low, start, end, entries[entry]?.pattern.parts[part]);
      const code = sign && [{ entry, part, sign }];
      if (code) signs.push({ start, end, uses: code, decides: [entry], slots: {}, unsaid });
    }
  };
  finder.scan(folded.low, (index, start) => {
    const word = words[index];
    if (!word) return;
    if (word.isRequest) anchors.push({ anchor: word.word, start });
    if (word.codes.length > 0) {
      const code = readCode(folded, start, word.word.length);
      if (code)
        signs.push({
          start: code.start,
          end: code.end,
          uses: word.codes,
          decides: word.decides,
          slots: { code: Number(word.word) },
          unsaid: unsaidAt(code.start, code.end),
        });
    }
    for (const known of word.phrases) {
      const hit = known.phrase.readAt(folded, start);
      if (!hit) continue;
      const term = { start: hit.start, end: hit.end, name: known.sign.phrase };
      for (const meaning of known.meanings) {
        terms[meaning].push(term);
        if (meaning === 'frame' && isFrameOfScript(folded.low.slice(hit.start, hit.end)))
          terms.script.push(term);
      }
      if (known.uses.length > 0) readSign(known, hit);
    }
  });
  const requests = findRequests(folded, anchors, paths);
  const isOfTheJoin = terms.failed.length > 0 || requests.some(({ known }) => known !== undefined);
  const codes = isOfTheJoin ? readCodes(folded) : [];
  const known = new Set<number>();
  if (codes.length > 0) for (const { end } of signs) known.add(end);
  const decides = anyCode.flatMap(({ part, entry }) => (part === 0 ? [entry] : []));
  for (const { start, end, code } of codes)
    if (!known.has(end))
      signs.push({ start, end, uses: anyCode, decides, slots: { code }, unsaid: undefined });
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
