import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { steps } from './flow/flow.ts';
import { beside, placeOf } from './pages.ts';
import { besidePath } from './paths.ts';

const here = new URL('.', import.meta.url);
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), here), 'utf8'));

it('gives each page beside the steps an address of its own', () => {
  const paths: readonly string[] = steps.map(({ path }) => path);
  for (const id of Object.keys(beside)) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(paths).not.toContain(besidePath(id));
  }
});

it('has a page wherever a link leads beside the steps', () => {
  const linked = sources.flatMap((text) =>
    [...text.matchAll(/besidePath\('([^']+)'\)/g)].map(([, id]) => id),
  );
  expect(linked).toContain('embed');
  expect(linked.filter((id) => id === undefined || !Object.hasOwn(beside, id))).toEqual([]);
});

it.each([
  ['a step lies where it is', 'press', 'press'],
  ['reversing a join lies where the error does', 'reversing-the-join', 'resolution'],
  ['how to embed lies nowhere', 'embed', null],
  ['nor does an address that leads nowhere', 'elsewhere', null],
])('%s', (_, page, step) => {
  expect(placeOf(page)).toBe(step);
});
