import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from './catalogue.ts';

const folder = new URL('./checks/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

describe('every check', () => {
  it('stands in the catalogue, and the catalogue names no other', () => {
    const ids: readonly string[] = checks.map(({ id }) => id);
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(checks.map((check) => [check.id, check] as const))(
    '%s is declared in the file of its id',
    (id, check) => {
      const text = readFileSync(new URL(`${id}.ts`, folder), 'utf8');
      expect(text).toContain(`id: '${check.id}'`);
    },
  );

  it.each(checks.map((check) => [check.id, check.asks] as const))('%s asks a question', (_id, asks) => {
    expect(asks).toMatch(/^[A-Z].*\?$/);
  });

  it('stands in the order of the ladder', () => {
    const ladder = [
      'dns',
      'tcp',
      'tls',
      'certificate-names',
      'certificate-validity',
      'spp',
      'role-and-state',
      'sessions',
      'clock',
      'again',
    ];
    const places = checks.map(({ rung }) => ladder.indexOf(rung));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
