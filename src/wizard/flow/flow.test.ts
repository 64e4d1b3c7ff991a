import { describe, expect, it, test } from 'vitest';
import { railSteps, steps } from './flow.ts';
import type { StepId } from './flow.ts';
import { walk } from './walk.ts';

const ids: readonly string[] = steps.map(({ id }) => id);
const last = steps.at(-1);

function reachedFrom(start: StepId): Set<string> {
  const reached = new Set<string>([start]);
  for (const id of reached)
    for (const { to } of steps.find((step) => step.id === id)?.exits ?? []) reached.add(to);
  return reached;
}

describe('laws of the flow', () => {
  it('names every step once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });
  test.each(steps.map((step) => [step.id, step] as const))(
    'every way out of %s lands on a step',
    (_id, step) => {
      expect(step.exits.map(({ to }) => to).filter((to) => !ids.includes(to))).toEqual([]);
    },
  );
  it('reaches every step from the start', () => {
    expect([...reachedFrom('start')].sort()).toEqual([...ids].sort());
  });
  test.each(steps.slice(0, -1).map(({ id }) => id))('the last step can be reached from %s', (id) => {
    expect(reachedFrom(id)).toContain(last?.id);
  });
  test.each(steps.slice(0, -1).map((step) => [step.id, step] as const))(
    '%s ends with its only unconditional way out',
    (_id, step) => {
      expect(step.exits.map(({ when }) => when === undefined).indexOf(true)).toBe(step.exits.length - 1);
    },
  );
  it('ends at the last step', () => {
    expect(last?.exits).toEqual([]);
  });
  it('has the rail in walking order', () => {
    for (const [index, id] of railSteps.slice(0, -1).entries())
      expect(walk(id, {})).toBe(railSteps[index + 1]);
  });
});

describe('walking', () => {
  const cases: [string, StepId, Parameters<typeof walk>[1], StepId | null][] = [
    ['without a door, the start leads to the address', 'start', {}, 'address'],
    ['the door of a failed join', 'start', { door: 'failed' }, 'failed'],
    ['the door of a shared case', 'start', { door: 'case' }, 'case'],
    ['a shared case with an error goes on there', 'case', { error: 'already-joined' }, 'resolution'],
    ['a join that worked', 'result', { outcome: 'worked' }, 'done'],
    ['a join that still runs', 'result', { outcome: 'running' }, 'running'],
    ['a join that failed', 'result', { outcome: 'failing' }, 'failed'],
    ['a recognised error', 'failed', { error: 'already-joined' }, 'resolution'],
    ['text that was not recognised', 'failed', {}, 'symptom'],
    ['nothing follows the last step', 'done', { outcome: 'worked' }, null],
  ];
  test.each(cases)('%s', (_name, from, answers, to) => {
    expect(walk(from, answers)).toBe(to);
  });
});
