import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Step } from './define-step.ts';
import { exitsOf, railSteps, steps as catalogue } from './flow.ts';
import type { StepId } from './flow.ts';
import { walk } from './walk.ts';

const steps: readonly Step<StepId, string>[] = catalogue;
const folder = new URL('./steps/', import.meta.url);
const ids = steps.map(({ id }) => id);
const last = ids.at(-1);

function reachedFrom(start: StepId): Set<StepId> {
  const reached = new Set([start]);
  for (const id of reached) for (const { to } of exitsOf(id)) reached.add(to);
  return reached;
}

describe('laws of the flow', () => {
  it('has every file of the folder in the list, and no other', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => !ids.some((id) => id === file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });
  test.each(ids)('%s is declared in the file of its id', (id) => {
    expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).toContain(`id: '${id}'`);
  });
  test.each(steps)('$id has a title, and an address of its own', ({ title, path }) => {
    expect(title).toMatch(/^[A-Z].*[^.:\s]$/);
    expect(path).toMatch(/^\/(?:[a-z-]+(?:\/[a-z-]+)*(?:\/:id)?)?$/);
    expect(steps.filter((step) => step.path === path)).toHaveLength(1);
  });
  test.each(steps)('every way out of $id lands on a step', ({ id, exits }) => {
    expect(exits.map(({ to }) => to).filter((to) => ![...ids, 'next'].includes(to))).toEqual([]);
    expect(exitsOf(id)).toHaveLength(exits.length);
  });
  it('reaches every step from the start', () => {
    const reached = reachedFrom('start');
    expect(ids.filter((id) => !reached.has(id))).toEqual([]);
  });
  test.each(ids.slice(0, -1))('the last step can be reached from %s', (id) => {
    expect(reachedFrom(id)).toContain(last);
  });
  test.each(ids.slice(0, -1))('%s ends with its only unconditional way out', (id) => {
    const exits = exitsOf(id);
    expect(exits.map(({ when }) => when === undefined).indexOf(true)).toBe(exits.length - 1);
  });
  it('ends at the last step', () => {
    expect(steps.at(-1)?.exits).toEqual([]);
  });
  test.each(railSteps.slice(0, -1))('%s leads to the next stop of the rail, whatever lies between', (id) => {
    let at = walk(id, {});
    while (at !== null && !railSteps.includes(at)) at = walk(at, {});
    expect(at).toBe(railSteps[railSteps.indexOf(id) + 1]);
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
