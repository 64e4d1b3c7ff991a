import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';

/**
 * Where the id of a join error may stand outside its entry, and why; a folder ends with a slash. What is known of an error belongs into its
 * entry, so that to add one takes one file and one line.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'an appliance says what a check of it must report': ['lab/appliances/'],
  'it is the id of a check that has the same': [
    'diagnosis/findings/checks/',
    'diagnosis/guidance/before-join/seen-variant.ts',
    'wizard/case/judge-case.ts',
    'wizard/check/ladder/ladder-rows.ts',
    'wizard/check/result/cause-sentences.ts',
    'wizard/check/result/headline.ts',
    'wizard/check/result/main-action.ts',
  ],
  'a server that wants a client certificate is a reason of a failed probe': [
    'diagnosis/facts/',
    'diagnosis/guidance/predict-sps.ts',
    'diagnosis/guidance/predicting/why-words.ts',
    'proxy/probes/',
  ],
};

const source = new URL('../', import.meta.url);
const isOther = (path: string): boolean =>
  /\.test\.|\/(?:entries|corpus|fixtures|recorded|documents|testing)\//.test(path) ||
  path.startsWith('tools/');

/** Files in which the ids stand as strings, and which of them. */
const naming = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:tsx?|mjs)$/.test(path) && !isOther(path))
  .flatMap((path) => {
    const text = readFileSync(new URL(path, source), 'utf8');
    const ids = joinErrors.flatMap(({ id }) => (new RegExp(`['"]${id}['"]`).test(text) ? [id] : []));
    return ids.length === 0 ? [] : [{ path, ids }];
  });
const places = Object.values(allowed).flat();
const stands = (path: string, place: string): boolean =>
  place.endsWith('/') ? path.startsWith(place) : path === place;

test('no file but its entry knows a join error by its id', () => {
  expect(naming.filter(({ path }) => !places.some((place) => stands(path, place)))).toEqual([]);
});

test.each(places)('%s still names one', (place) => {
  expect(naming.some(({ path }) => stands(path, place))).toBe(true);
});
