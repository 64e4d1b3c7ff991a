import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinErrorById, joinErrors } from '../join-errors/catalogue.ts';
import { wrappings } from './fixtures/wrappings.ts';
import { wrappingsOfPastes } from './fixtures/wrappings-of-pastes.ts';
import { recognise } from './recognise.ts';

const documented = [
  'address-unreachable',
  'address-not-spp',
  'certificate-name-mismatch',
  'wrong-credentials',
  'insufficient-permission',
  'already-joined',
  'join-too-slow',
];
const byName = joinErrors.map((entry) => ({ ...entry, name: entry.id }));
const examples = joinErrors.flatMap(({ id, examples: own }) =>
  own.map(({ text, facts }) => ({ id, text, facts: facts ?? {} })),
);
const idsOf = (text: string): string[] => recognise(text).matches.map(({ id }) => id);

describe('the catalogue', () => {
  it('begins with the seven of the vendor’s page, in its order', () => {
    expect(joinErrors.slice(0, 7).map(({ id }) => id)).toEqual(documented);
  });

  it('names every file in entries, and each once', () => {
    const files = readdirSync(new URL('../join-errors/entries', import.meta.url)).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    expect(joinErrors.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });
});

describe('every entry', () => {
  it.each(byName)('$name: has an answer for each of its questions', ({ recognise: pattern }) => {
    for (const { question, answer } of pattern?.parts ?? [])
      expect([question, answer === undefined]).toEqual([question, question === undefined]);
  });

  it.each(byName)('$name: its title is at most 60 characters and names no cause in brackets', ({ title }) => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/[()]/);
  });

  it.each(byName)('$name: the first step that holds is safe, or only waits', ({ steps }) => {
    expect(steps.filter(({ when }) => when === undefined)[0]?.safety).not.toBe('cannot-be-undone');
    expect(steps[0].safety).not.toBe('cannot-be-undone');
  });

  it.each(byName)('$name: every place that is filled in is a known one', ({ symptom, why, steps }) => {
    const places = [symptom, ...why, ...steps].flatMap(({ text }) => text.match(/\{\w+\}/g) ?? []);
    expect(
      places.filter((place) => !['{field}', '{entered}', '{offered}', '{host}'].includes(place)),
    ).toEqual([]);
  });

  it.each(byName)(
    '$name: no sentence advises to ignore a certificate, pleads or blames',
    ({ symptom, why, steps }) => {
      for (const { text } of [symptom, ...why, ...steps]) {
        expect(text).not.toMatch(
          /ignore|accept the risk|proceed anyway|please|invalid\b(?! )|oops|you failed/i,
        );
        expect(text).toMatch(/[.!?`]$/);
      }
    },
  );

  it.each(byName)('$name: only the two address errors send you back with the browser', ({ id, wayBack }) => {
    expect(wayBack === 'browser-back').toBe(id === 'address-unreachable' || id === 'address-not-spp');
  });

  it.each(byName)(
    '$name: a wait is documented for the name mismatch and inferred for the slow join, else none',
    ({ id, wait }) => {
      const expected = { 'certificate-name-mismatch': 'documented', 'join-too-slow': 'inferred' }[
        id as string
      ];
      expect(wait?.basis).toBe(expected);
    },
  );

  it.each(byName)('$name: other entries that it names exist', ({ recognise: pattern }) => {
    for (const { id } of pattern?.mayAlsoBe ?? []) expect(Object.keys(joinErrorById)).toContain(id);
  });

  it.each(byName)(
    '$name: it has an example if it can be recognised, and none if it cannot',
    ({ recognise: pattern, examples: own }) => {
      expect(own.length > 0).toBe(pattern !== undefined);
    },
  );
});

describe('every example', () => {
  it.each(examples)('$id is what its own example shows, and nothing else: $text', ({ id, text, facts }) => {
    const { matches, alsoSeen } = recognise(text);
    expect(matches.map((match) => match.id)).toEqual([id]);
    expect(matches[0]?.facts).toMatchObject(facts);
    // Old clients refuse a certificate without a reason; then the other reasons are asked for.
    expect(alsoSeen.length).toBe(facts['reason'] === 'not-told' ? 2 : 0);
  });

  it.each([...wrappings, ...wrappingsOfPastes])('says the same in this wrapping: $name', ({ wrap }) => {
    const lost = examples.filter(({ id, text }) => idsOf(wrap(text)).join() !== id);
    expect(lost.map(({ text }) => wrap(text))).toEqual([]);
  });

  it('says the same in two wrappings, one in the other', () => {
    const outer = wrappings.filter(({ name }) =>
      /three deep|RFC 5424$|tags|JSON once|zero-width|upper/.test(name),
    );
    const lost = examples.flatMap(({ id, text }) =>
      outer.flatMap(({ name: first, wrap }) =>
        outer
          .filter(({ name }) => name !== first && !(first === 'upper case' && name === 'JSON once'))
          .map((inner) => ({ id, first, second: inner.name, wrapped: wrap(inner.wrap(text)) }))
          .filter(({ wrapped }) => idsOf(wrapped).join() !== id),
      ),
    );
    expect(lost).toEqual([]);
  });
});
