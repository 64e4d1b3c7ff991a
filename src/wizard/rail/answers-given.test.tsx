import { afterEach, expect, it, test } from 'vitest';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import type { Answers } from '../answers/answers.ts';
import { answersOfSeed } from '../answers/fixtures/answers-of-seed.ts';
import { answersFromFragment, fragmentOf } from '../answers/link.ts';
import { steps } from '../flow/flow.ts';
import { forgetMadeHere, keepMadeHere } from '../said/made-here.ts';
import { shown } from '../testing/shown.tsx';
import { AnswersGiven } from './answers-given.tsx';

afterEach(forgetMadeHere);

const at = (page: string, answers: Answers, path = '/') =>
  shown(<AnswersGiven page={page} answers={answers} />, { at: `${path}${fragmentOf(answers)}` });

test('nothing is listed where nothing was answered', () => {
  expect(at('account', {}).text).toBe('');
});

test('each answer is listed with a way to change it, less those that the page itself asks for', () => {
  keepMadeHere({ address: Hearsay.of('spp.test') });
  const answers = answersFromFragment('#address=spp.test&account=ready&generation=link&sps=8.2');
  const { text, links } = at('account', answers);
  expect(text).toContain('Your answers (3)');
  expect(links).toEqual([
    ['Change SPP’s address', `/join/address${fragmentOf(answers)}`],
    ['Change What SPS speaks of', `/join/address${fragmentOf(answers)}`],
    ['Change Version of SPS', `/join/before${fragmentOf(answers)}`],
  ]);
  expect(text).not.toContain('has both permissions');
});

test('abuse 47: what only a link holds is counted, and not shown', () => {
  const { text } = at('before', answersFromFragment('#address=evil.example&entered=other.example&from=text'));
  expect(text).toContain('only a link names it');
  expect(text).not.toMatch(/evil|other\.example/);
});

test('an answer that has no page of its own is taken back where one is', () => {
  const answers = answersFromFragment('#mayChangeSpp=no&sps=8.2');
  const { links } = at('resolution', { ...answers, error: 'already-joined' }, '/errors/already-joined');
  expect(links).toContainEqual([
    'Change Changes on SPP',
    '/errors/already-joined#error=already-joined&sps=8.2',
  ]);
});

test.each([
  ['text', '/failed'],
  ['confirmed', '/failed'],
  ['check', '/join/address'],
] as const)('an error that a %s led to is changed there', (from, path) => {
  const { links } = at('resolution', { error: 'already-joined', from });
  expect(links.find(([name]) => name === 'Change The error')?.[1]).toMatch(new RegExp(`^${path}#`));
});

it('shows no value that was not answered, on any page and with any answers', () => {
  for (let seed = 0; seed < 40; seed += 1)
    for (const { id } of steps) {
      const { text, html } = at(id, answersOfSeed(seed));
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(html.split('<li').length - 1).toBe(Number(/\((\d+)\)/.exec(text)?.[1] ?? 0));
    }
});
