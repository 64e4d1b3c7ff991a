import { describe, expect, it, test } from 'vitest';
import { longestFile, printCaseFile, readCaseFile } from './case-file.ts';
import { fullCase, usualCase } from '../fixtures/usual-case.ts';
import { redactWithKey } from '../redact-case.ts';
import { withNamesBack } from '../restore-names.ts';
import { generatedCase } from '../testing/generated-case.ts';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function read(text: string) {
  const result = readCaseFile(text);
  if (!result.ok) throw new Error(`it does not open: ${result.why.kind}`);
  return result.value;
}

describe('a case file, whoever’s case it is', () => {
  it('comes back as it was made, with its names and without them', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { shared } = generatedCase(seed);
      for (const one of [shared, redactWithKey(shared).shared])
        expect({ seed, ...(plain(read(printCaseFile(one, null))) as object) }).toEqual({
          seed,
          shared: plain(one),
          key: null,
          missing: null,
          newer: false,
          isCut: false,
        });
    }
  });
  it('with its key gives every name back that the tab of its sender gives back', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { shared, key } = redactWithKey(generatedCase(seed).shared);
      const filed = read(printCaseFile(shared, key));
      expect({ seed, names: withNamesBack(filed.shared, filed.key ?? {}) }).toEqual({
        seed,
        names: withNamesBack(filed.shared, key),
      });
    }
  });
  it('holds no name without its key', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { shared, names } = generatedCase(seed);
      const text = printCaseFile(redactWithKey(shared).shared, null).toLowerCase();
      expect({ seed, left: names.filter((name) => text.includes(name.toLowerCase())) }).toEqual({
        seed,
        left: [],
      });
    }
  });
  it('is readable wherever it was cut, or says calmly that it is not', () => {
    const text = printCaseFile(fullCase, null);
    for (let length = 0; length < text.length; length += 11) {
      const result = readCaseFile(text.slice(0, length));
      expect(result.ok ? result.value.isCut || length > text.length - 3 : result.why.kind).toSatisfy(
        (said: unknown) => said === true || said === 'not-understood' || said === 'no-case',
      );
    }
  });
});

describe('a file that is none of ours', () => {
  const nested = `{"schema":1,"x":${'['.repeat(40)}${']'.repeat(40)}}`;
  test.each([
    ['nothing', '', 'no-case'],
    ['a link', 'https://tools.test/case#c1AAAA', 'no-case'],
    ['a list', '[1]', 'no-case'],
    ['no JSON', '{not: json', 'not-understood'],
    ['JSON of something else', '{"hello":1}', 'no-case'],
    ['a check of the command line', '{"schema":1,"address":{"typed":"x"}}', 'not-understood'],
    ['brackets without end', '{"a":'.repeat(50_000), 'not-understood'],
    ['33 levels and more', nested, 'not-understood'],
    ['longer than any', `{"schema":1,"x":"${'a'.repeat(longestFile)}"}`, 'too-long'],
    ['a newer form with nothing in it that is known', '{"schema":9,"tomorrow":1}', 'newer'],
  ])('%s: it says so', (_name, text, kind) => {
    expect(readCaseFile(text)).toEqual({ ok: false, why: { kind } });
  });
  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s pollutes nothing, in the case or in its key',
    (name) => {
      const { shared, key } = redactWithKey(usualCase);
      const text = printCaseFile(shared, key)
        .replaceAll('{', `{"${name}":{"polluted":"yes"},`)
        .replace('"key": {', `"key": {"${name}": "yes",`);
      const filed = read(text);
      expect(plain(filed.shared)).toEqual(plain(shared));
      expect(filed.key).toEqual(key);
      expect(Object.getPrototypeOf(filed.key)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
    },
  );
  it('takes for a key only tokens, and escapes what they stand for', () => {
    const text = JSON.stringify({
      schema: 1,
      ...redactWithKey(usualCase).shared,
      key: { 'HOST-1': 'a\u202eb', password: 'x', 'IP-1': 7, 'safeguard.corp': 'y' },
    });
    expect(Object.keys(read(text).key ?? {})).toEqual(['HOST-1']);
    expect(read(text).key?.['HOST-1']).not.toContain('\u202e');
  });
  it('of a newer form shows what this one can read', () => {
    const text = printCaseFile(usualCase, null)
      .replace('"schema": 1', '"schema": 2')
      .replace('"check": {', '"check": {"kind": 7, "was": {},');
    expect(read(text.replace('"kind": "hostname"', '"kind": "tomorrow"'))).toMatchObject({
      newer: true,
      shared: { at: usualCase.at, check: null },
    });
  });
});
