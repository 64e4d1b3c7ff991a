import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { steps } from './flow/flow.ts';
import { besidePath } from './paths.ts';

// Read, not loaded: the table holds every page, and with it the whole wizard.
const here = new URL('.', import.meta.url);
const read = (file: string) => readFileSync(new URL(file.replaceAll('\\', '/'), here), 'utf8');
const ids = [...read('pages.ts').matchAll(/^ {2}'?([\w-]+)'?: \{\s+Page: /gm)].map(([, id = '']) => id);
const linked = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  .flatMap((file) => [...read(file).matchAll(/besidePath\('([^']+)'\)/g)].map(([, id = '']) => id));

it.each(ids)('the page %s beside the steps has an address of its own', (id) => {
  expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(steps.map(({ path }): string => path)).not.toContain(besidePath(id));
});

it('has a page wherever a link leads beside the steps', () => {
  expect(linked).toContain('embed');
  expect(linked.filter((id) => !ids.includes(id))).toEqual([]);
});
