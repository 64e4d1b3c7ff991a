import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answers.ts';
import type { StepId } from './flow.ts';
import { railSteps, steps } from './flow.ts';
import { railPlaceOf } from './rail-place.ts';

describe('where a page stands on the rail', () => {
  it.each<[string, StepId | null, Answers, string | null]>([
    ['the address', 'address', {}, 'address'],
    ['a running join', 'running', { outcome: 'running' }, 'result'],
    ['the end', 'done', {}, 'result'],
    ['an error after Join was pressed', 'failed', { outcome: 'failing' }, 'result'],
    ['what to do about an error after Join was pressed', 'resolution', { outcome: 'failing' }, 'result'],
    ['what to do about what a check found', 'resolution', { from: 'check' }, 'address'],
    ['an error that somebody came in with', 'failed', {}, null],
    ['an error that was looked up', 'resolution', {}, null],
    ['the start', 'start', {}, null],
    ['a shared case', 'case', { outcome: 'failing' }, null],
    ['a page that is no step', null, {}, null],
  ])('%s', (_, page, answers, place) => expect(railPlaceOf(page, answers)).toBe(place));

  it('is always a step of the rail, or none', () => {
    const answers: Answers[] = [{}, { outcome: 'failing' }, { from: 'check' }];
    const places = steps.flatMap(({ id }) => answers.map((one) => railPlaceOf(id, one)));
    expect(places.filter((place) => place !== null && !railSteps.includes(place))).toEqual([]);
  });
});
