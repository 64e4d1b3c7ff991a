import type { CompiledCatalogue, Mark, SignUse } from './compile-patterns.ts';
import type { Slots } from './lexicon/compile-phrase.ts';
import { isSupposed } from './lexicon/browser-pages/is-supposed.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import { findRequests } from './lexicon/find-requests.ts';
import { isAnswer } from '../join-errors/is-answer.ts';
import { namesOfTheJoin } from './lexicon/names-the-join.ts';
import type { Sign } from '../join-errors/pattern.ts';
import { readCode } from './lexicon/read-code.ts';
import type { Folded } from './reading/fold.ts';
import type { Decisive } from './lexicon/stands-in-list.ts';
import { startsInLists } from './lexicon/stands-in-list.ts';
import { standsInSource } from './lexicon/stands-in-source.ts';

/** A sign of an entry found at `[start, end)` of the folded text. */
export interface SignHit {
  start: number;
  end: number;
  sign: Sign;
  slots: Slots;
}

/** Everything known that one folded text holds. */
export interface Signs {
  /** By entry, then by part; each list in the order of the text. */
  hits: SignHit[][][];
  /** Words that contradict a part, in the same way. */
  contradictions: SignHit[][][];
  requests: NamedRequest[];
  /** Where codes and sentences of SPP's answers stand, ascending. */
  answers: number[];
  /** Where the words with another meaning stand, ascending. */
  marks: Record<Mark, number[]>;
  /** Where SPS, SPP or their join are named, ascending; looked for only where some entry may be shown. */
  names: number[];
  /** Codes and phrases that decide for some entry, as the catalogue writes them. */
  seen: { start: number; end: number; kind: 'code' | 'words'; value: string }[];
}

/** Looks through a folded text once and gathers all signs of the catalogue. */
export function gatherSigns(folded: Folded, catalogue: CompiledCatalogue): Signs {
  const perPart = (): SignHit[][][] => catalogue.entries.map(({ pattern }) => pattern.parts.map(() => []));
  const signs: Signs = {
    hits: perPart(),
    contradictions: perPart(),
    requests: [],
    answers: [],
    marks: { opens: [], 'goes-on': [], foreign: [], product: [], frame: [], own: [] },
    names: [],
    seen: [],
  };
  const anchors: { anchor: string; start: number }[] = [];
  const decisive: Decisive[] = [];
  const isAboutAnything = (entry: number) => catalogue.entries[entry]?.pattern.about === 'anything';
  const add = (uses: readonly SignUse[], start: number, end: number, slots: Slots) => {
    for (const { entry, part, sign } of uses) {
      if (isAboutAnything(entry) && isSupposed(folded, start)) continue;
      const lists = part >= 0 ? signs.hits[entry]?.[part] : signs.contradictions[entry]?.[-1 - part];
      lists?.push({ start, end, sign, slots });
    }
  };
  catalogue.finder.scan(folded.low, (index, start) => {
    const word = catalogue.words[index];
    if (!word) return;
    if (word.isRequest) anchors.push({ anchor: word.word, start });
    if (word.codes.length > 0) {
      const code = readCode(folded, start, word.word.length);
      if (code) {
        add(word.codes, code.start, code.end, {});
        signs.seen.push({ ...code, kind: 'code', value: word.word });
      }
    }
    for (const { phrase, uses, mark } of word.phrases) {
      const hit = phrase.readAt(folded, start);
      if (!hit) continue;
      if (mark) signs.marks[mark].push(hit.start);
      if (uses.length > 0 && standsInSource(folded, hit.start, hit.end)) continue;
      add(uses, hit.start, hit.end, hit.slots);
      const deciding = uses.find(({ part }) => part === 0);
      if (deciding) {
        const { entry, sign } = deciding;
        signs.seen.push({ start: hit.start, end: hit.end, kind: 'words', value: sign.phrase });
        // General words stand beside all others.
        if (catalogue.entries[entry]?.pattern.lastResort !== true) {
          const { start: from, end } = hit;
          decisive.push({ start: from, end, entry, reason: sign.reason, isPage: isAboutAnything(entry) });
        }
      }
    }
  });
  // Hits come by where they end; the order of starts is what reports go by.
  const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;
  for (const lists of [...signs.hits, ...signs.contradictions]) for (const list of lists) list.sort(byStart);
  for (const places of Object.values(signs.marks)) places.sort((a, b) => a - b);
  signs.seen.sort(byStart);
  const listed = startsInLists(folded, decisive.sort(byStart));
  if (listed.size > 0) {
    const kept = (list: SignHit[]) => list.filter(({ start }) => !listed.has(start));
    signs.hits = signs.hits.map((parts) => parts.map(kept));
  }
  signs.answers = catalogue.entries
    .flatMap(({ pattern }, entry) => (isAnswer(pattern) ? (signs.hits[entry]?.[0] ?? []) : []))
    .map(({ start }) => start)
    .sort((a, b) => a - b);
  if (decisive.length > 0) signs.names = namesOfTheJoin(folded);
  signs.requests = findRequests(folded, anchors, catalogue.paths);
  return signs;
}
