import { describe, expect, it, test } from 'vitest';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Answers, Question } from './answers.ts';
import { changed } from './answers.ts';
import { answersOfSeed } from './fixtures/answers-of-seed.ts';
import type { Happening } from './forgets.ts';
import { forgets, forgotten, toOtherError } from './forgets.ts';
import { answersFromFragment, fragmentOf, textsOf } from './link.ts';
import { asked, isSaying } from './questions.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const happenings = Object.keys(forgets) as Happening[];

/** What is asked: each question once, and what a text says as one. */
const questionsOf = (answers: Answers): Question[] => Object.keys(answers).sort() as Question[];

describe('answers that were made by chance', () => {
  it('name every question, each with many values', () => {
    const values = new Map(asked.map((question) => [question, new Set<string>()]));
    for (const seed of seeds)
      for (const [question, texts] of Object.entries(textsOf(answersOfSeed(seed))))
        for (const text of texts) values.get(question as never)?.add(text);
    expect([...values].filter(([, texts]) => texts.size === 0)).toEqual([]);
    expect(values.get('error')?.size).toBeGreaterThan(joinErrors.length / 2);
  });
  test('come back out of the address bar as they went in, and stay so', () => {
    for (const seed of seeds) {
      const fragment = fragmentOf(answersOfSeed(seed));
      expect(fragmentOf(answersFromFragment(fragment))).toBe(fragment);
      expect(questionsOf(answersFromFragment(fragment))).toEqual(questionsOf(answersOfSeed(seed)));
    }
  });
});

describe('what each happening forgets', () => {
  test.each(happenings)('%s: what the table says, and nothing else', (happening) => {
    const row: readonly Question[] = forgets[happening];
    for (const seed of seeds) {
      const before = answersOfSeed(seed);
      const after = changed(before, forgotten(happening));
      expect(questionsOf(after)).toEqual(questionsOf(before).filter((question) => !row.includes(question)));
      expect(fragmentOf({ ...before, ...after })).toBe(fragmentOf(before));
    }
  });
  test.each(happenings)('%s: once is enough', (happening) => {
    for (const seed of seeds.slice(0, 50)) {
      const once = changed(answersOfSeed(seed), forgotten(happening));
      expect(changed(once, forgotten(happening))).toEqual(once);
    }
  });
  it('names every question once, and all of them when one starts again', () => {
    for (const happening of happenings)
      expect(new Set(forgets[happening]).size).toBe(forgets[happening].length);
    const all = [...asked.filter((question) => !isSaying(question)), 'said'].sort();
    expect([...forgets['started-again']].sort()).toEqual(all);
  });
  it('never keeps the values of a text without what led to them, nor the other way round', () => {
    for (const happening of happenings) {
      const row: readonly Question[] = forgets[happening];
      expect(row.includes('said')).toBe(row.includes('from'));
    }
  });
});

/** What each answer is about; the compiler asks for a new question. */
const about: Record<
  Question,
  'address' | 'spp' | 'sps' | 'visitor' | 'text' | 'error' | 'way' | 'press' | 'result' | 'wait'
> = {
  address: 'address',
  spp: 'spp',
  sppIs: 'spp',
  account: 'spp',
  sps: 'sps',
  generation: 'sps',
  mayChangeSpp: 'visitor',
  tried: 'visitor',
  said: 'text',
  from: 'text',
  decided: 'text',
  error: 'error',
  door: 'way',
  before: 'press',
  pressed: 'press',
  pressedAt: 'press',
  outcome: 'result',
  clock: 'wait',
  waits: 'wait',
};

describe('what an answer is about', () => {
  test.each<[Happening, readonly (typeof about)[Question][]]>([
    ['other-address', ['text', 'press', 'spp']],
    ['better-name', ['press']],
    ['other-error', ['text']],
    ['still-failing', ['text', 'error']],
    ['other-door', ['text', 'error', 'way', 'result', 'wait']],
    ['join-pressed', ['text', 'error', 'result', 'wait']],
    ['join-worked', ['wait']],
    ['started-again', [...new Set(Object.values(about))]],
  ])('is gone as a whole, or stays: %s', (happening, gone) => {
    const questions = Object.keys(about) as Question[];
    expect([...forgets[happening]].sort()).toEqual(
      questions.filter((question) => gone.includes(about[question])).sort(),
    );
  });
});

describe('to another error', () => {
  const said = Hearsay.of({ entered: 'spp.test', host: 'other.test' });
  test.each<[string, Answers, string]>([
    ['the address that the text named goes along', { said, from: 'text' }, '#address=spp.test'],
    [
      'the address that was typed goes before it',
      { address: Hearsay.of('own.test'), said, from: 'text' },
      '#address=own.test',
    ],
    ['where there is none, none is made', { decided: 'x', sps: { text: '8', version: null } }, '#sps=8'],
  ])('%s', (_, answers, fragment) => {
    expect(fragmentOf(changed(answers, toOtherError(answers)))).toBe(fragment);
  });
});
