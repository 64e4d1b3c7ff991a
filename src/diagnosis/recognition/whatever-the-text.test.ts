import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { normalise } from './reading/normalise.ts';
import { recognise } from './recognise.ts';

/** A small generator of its own (mulberry32), so that a failure comes back with its number. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const fragments = [
  ...joinErrors.flatMap(({ examples }) => examples.map(({ text }) => text)),
  ...readCorpus('foreign', 'source-code', 'prose').map(({ text }) => text.slice(0, 600)),
  ..."{ } \\\\ \\u0027 &amp;quot; &#x; <b> </ <! > \u200b \u202e \ud83d \udc00 \u0000 \ufffe = =3D =\n \u001b[ Code: 60108 'doesn't match' either of \n> \r\n \n".split(
    ' ',
  ),
];

function hostileText(seed: number): string {
  const random = randomFrom(seed);
  const pick = <Item>(list: readonly Item[]): Item | undefined => list[Math.floor(random() * list.length)];
  let text = '';
  for (let i = 0; i < 1 + random() * 6; i++) {
    let part = pick(fragments) ?? '';
    const cut = Math.floor(random() * part.length);
    if (random() < 0.4) part = random() < 0.5 ? part.slice(cut) : part.slice(0, cut);
    if (random() < 0.3) part = part.slice(0, cut) + String.fromCharCode(random() * 0x10000) + part.slice(cut);
    if (random() < 0.3) part = pick(wrappings)?.wrap(part) ?? part;
    text += part + (random() < 0.5 ? '\n' : '');
  }
  if (random() < 0.1)
    text += Array.from({ length: 300 }, () => String.fromCharCode(random() * 0x10000)).join('');
  return text;
}

const rounds = 1500;

describe('whatever the text', () => {
  it('nothing is thrown, places are in bounds, in order and apart, and hold more than white space', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const text = hostileText(seed);
      const { matches, seen } = recognise(text);
      for (const { at } of [...matches, ...seen.map((each) => ({ at: [each.at] }))]) {
        let before = -1;
        for (const [start, end] of at) {
          expect({
            seed,
            isInBounds: start >= 0 && start < end && end <= text.length && start > before,
          }).toEqual({ seed, isInBounds: true });
          expect({ seed, words: text.slice(start, end).trim() === '' }).toEqual({ seed, words: false });
          before = end;
        }
      }
    }
  });

  it('the marked words alone say the same', () => {
    for (let seed = 1; seed <= rounds; seed++) {
      const text = hostileText(seed);
      for (const { id, at, certainty, doubts } of recognise(text).matches) {
        // What is doubtful or only possible may hang on a word beside it.
        if (certainty === 'possible' || doubts.length > 0) continue;
        const words = text.slice(at[0]?.[0], at.at(-1)?.[1]);
        expect({ seed, words, ids: recognise(words).matches.map((match) => match.id) }).toEqual({
          seed,
          words,
          ids: expect.arrayContaining([id]),
        });
      }
    }
  });

  it('every unit of the folded text leads back to where it came from', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = hostileText(seed);
      const { text: folded, low, from, to } = normalise(text);
      expect({ seed, same: low.length === folded.length }).toEqual({ seed, same: true });
      for (let i = 0; i < folded.length; i++) {
        const isForward =
          (from[i] ?? -1) >= (from[i - 1] ?? 0) &&
          (to[i] ?? 0) > (from[i] ?? 0) &&
          (to[i] ?? 0) <= text.length;
        expect({ seed, i, isForward }).toEqual({ seed, i, isForward: true });
      }
    }
  });
});
