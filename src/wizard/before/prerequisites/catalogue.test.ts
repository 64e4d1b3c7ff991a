import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prerequisites as catalogue } from './catalogue.ts';
import type { Prerequisite } from './define-prerequisite.ts';
import { prerequisiteGroups } from './groups.ts';

const prerequisites: readonly Prerequisite[] = catalogue;
const folder = new URL('./entries/', import.meta.url);

describe('the prerequisites', () => {
  it('stand in the catalogue, every file of the folder, and no other', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    const ids = prerequisites.map(({ id }) => id);
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });

  it('stand in the order of the page, each group in one piece', () => {
    const asShown = prerequisiteGroups.flatMap((group) => group.prerequisites);
    expect(prerequisites.map(({ id }) => id)).toEqual(asShown.map(({ id }) => id));
  });

  it('leave no group empty', () => {
    expect(prerequisiteGroups.filter((group) => group.prerequisites.length === 0)).toEqual([]);
  });

  it('ask nothing twice', () => {
    expect(new Set(prerequisites.map(({ text }) => text)).size).toBe(prerequisites.length);
  });
});

describe.each(prerequisites)('the prerequisite $id', (one) => {
  const { id, text, hint, where, source } = one;

  it('is declared in the file of its id', () => {
    expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).toContain(`id: '${id}'`);
  });

  it('says what has to hold, without a full stop', () => {
    expect(text).toMatch(/^[A-Z].*[^.!?:\s]$/s);
  });

  it('says in whole sentences whom it concerns, and where to look or whom to ask', () => {
    for (const sentences of [hint, where]) expect(sentences).toMatch(/^[A-Z](?=.* ).*\.$/s);
    expect(where).toMatch(/\b(?:On|on|of) SP[PS]\b|\{\w+Menu\}|\*\*.+\*\*|\bAsk\b/);
  });

  it('has a source that says of whom it is', () => {
    expect([source.title, source.product].filter((words) => words.trim() === '')).toEqual([]);
  });

  it('takes each check for one thing only', () => {
    const { provenBy = [], alsoFailedBy = [], doubtedBy = [] } = one;
    const ids = [...provenBy, ...alsoFailedBy, ...doubtedBy];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is proven by a check where one can fail it, and where the proof has to be strict', () => {
    const needsProof = one.provenForStrict === true || one.alsoFailedBy !== undefined;
    expect(needsProof && (one.provenBy ?? []).length === 0).toBe(false);
  });
});
