import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinErrorById, joinErrors } from '../join-errors/catalogue.ts';
import type { Decision, JoinError } from '../join-errors/define-join-error.ts';
import type { Step } from '../join-errors/step.ts';
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
/** Every step that an entry can show, those behind its question too. */
const stepsOf = ({
  steps,
  decision,
}: Pick<JoinError, 'steps'> & { decision?: Decision | undefined }): readonly Step[] => [
  ...steps,
  ...(decision === undefined ? [] : [decision.look, ...decision.answers.flatMap((answer) => answer.steps)]),
];

/** Every sentence of an entry but those of its commands. */
const sentencesOf = ({
  symptom,
  why,
  wait,
  ...entry
}: Pick<JoinError, 'symptom' | 'why' | 'wait' | 'steps'> & { decision?: Decision | undefined }): string[] => [
  ...[symptom, wait, ...why, ...stepsOf(entry)].map(({ text }) => text),
  ...stepsOf(entry).flatMap(({ breaks }) => breaks ?? []),
  ...(entry.decision === undefined
    ? []
    : [entry.decision.question, ...entry.decision.answers.map(({ text }) => text)]),
  ...(wait.meanwhile === undefined ? [] : [wait.meanwhile]),
];

const idsOf = (text: string): string[] => recognise(text).matches.map(({ id }) => id);

describe('the catalogue', () => {
  it('begins with the seven of the vendor’s page, in its order', () => {
    expect(joinErrors.slice(0, 7).map(({ id }) => id)).toEqual(documented);
  });

  it('names every file in entries, and each once', () => {
    const files = readdirSync(new URL('../join-errors/entries', import.meta.url)).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    const ids: readonly string[] = joinErrors.map(({ id }) => id);
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
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

  it.each(byName)('$name: has a heading of the vendor’s page if it is one of its seven', (entry) => {
    const shows = entry.vendorTitle === undefined ? [] : idsOf(entry.vendorTitle.join);
    expect(shows).toEqual(documented.includes(entry.id) ? [entry.id] : []);
  });

  it.each(byName)(
    '$name: the first step of each variant, and each first look, is safe',
    ({ steps, decision }) => {
      const variants = new Set(steps.map(({ variant }) => variant));
      const firsts = [...variants].map((one) =>
        steps.find(({ variant }) => variant === undefined || variant === one),
      );
      for (const step of [...firsts, decision?.look].filter((one) => one !== undefined))
        expect([step.id, step.safety]).toEqual([step.id, 'safe']);
    },
  );

  it.each(byName)('$name: a step that cannot be undone says what it breaks', (entry) => {
    for (const { id, safety, breaks } of stepsOf(entry))
      expect([id, breaks !== undefined || safety === 'safe']).toEqual([id, true]);
  });

  it.each(byName)('$name: no two steps, and no two reasons, have one id', (entry) => {
    for (const ids of [stepsOf(entry), entry.why, entry.decision?.answers ?? []].map((all) =>
      all.map(({ id }) => id),
    )) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
    }
  });

  it.each(byName)('$name: every place that is filled in is a known one', (entry) => {
    const places = sentencesOf(entry).flatMap((text) => text.match(/\{\w+\}/g) ?? []);
    expect(places.filter((place) => !['{field}', '{entered}', '{offered}'].includes(place))).toEqual([]);
  });

  it.each(byName)('$name: no sentence advises to ignore a certificate, pleads or blames', (entry) => {
    for (const text of sentencesOf(entry)) {
      expect(text).not.toMatch(
        /ignore|accept the risk|proceed anyway|please|(?<!missing, )invalid\b(?! )|oops|you failed/i,
      );
      expect(text).toMatch(/[.!?`]$/);
    }
  });

  it.each(byName)('$name: leaves the way back to the page, and the wait to its own line', (entry) => {
    for (const { text } of stepsOf(entry)) expect(text).not.toMatch(/join again|wait (?:about|for) /i);
  });

  it.each(byName)('$name: the host stands in commands only, as the address of the API', (entry) => {
    expect(sentencesOf(entry).join()).not.toContain('{host}');
    const ways = stepsOf(entry).flatMap(({ commands = [] }) => commands);
    for (const { by, run, note = '' } of ways) {
      expect([run, run.includes('https://')]).toEqual([run, by === 'api']);
      expect(`${run} ${note}`).not.toMatch(/https:\/\/(?!\{host\}\/service\/core\/)/);
      expect(note).toMatch(/^$|\.$|\{olderApi\}$/);
    }
  });

  it.each(byName)('$name: only the two address errors send you back with the browser', ({ id, wayBack }) => {
    expect(wayBack === 'browser-back').toBe(id === 'address-unreachable' || id === 'address-not-spp');
  });

  it.each(byName)('$name: says of a wait whether it is needed, and what to do until then', ({ wait }) => {
    expect(wait.text).toMatch(/^(?=.* )[A-Z].*\.$/);
    expect(wait.text.startsWith('No wait is needed')).toBe(wait.minutes === 0);
    const mayHaveMeanwhile = wait.minutes === null ? [true, false] : [wait.minutes > 0];
    expect(mayHaveMeanwhile).toContain(wait.meanwhile !== undefined);
  });

  it('a wait of some minutes is documented for the name mismatch, inferred for the slow join, and there for no other', () => {
    const waits = joinErrors.filter(({ wait }) => (wait.minutes ?? 0) > 0 || wait.basis === 'documented');
    expect(waits.map(({ id, wait: { minutes, basis } }) => ({ id, minutes, basis }))).toEqual([
      { id: 'certificate-name-mismatch', minutes: 5, basis: 'documented' },
      { id: 'join-too-slow', minutes: 5, basis: 'inferred' },
    ]);
  });

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
