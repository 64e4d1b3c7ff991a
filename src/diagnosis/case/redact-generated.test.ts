import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fromBase64url } from './base64url.ts';
import { fragmentOfCase } from './case-link.ts';
import { payloadIn } from './link-form.ts';
import type { CaseKey } from './name-tokens.ts';
import { redactWithKey } from './redact-case.ts';
import { namesAway, withNamesBack } from './restore-names.ts';
import { generatedCase } from './testing/generated-case.ts';

const deflate = (bytes: Uint8Array) => Promise.resolve(deflateRawSync(bytes));

/** What stands in a link, as whoever has it can read it without us. */
async function bytesOf(shared: Parameters<typeof fragmentOfCase>[0]): Promise<string> {
  const payload = payloadIn(await fragmentOfCase(shared, deflate));
  const packed = payload.ok ? fromBase64url(payload.value) : null;
  if (packed === null) throw new Error('our own link does not open');
  return inflateRawSync(packed).toString('latin1').toLowerCase();
}

const small = (value: unknown): unknown => JSON.parse(JSON.stringify(value).toLowerCase());

const cases = Array.from({ length: 400 }, (_, seed) => generatedCase(seed + 1));

test('no name of a case stands in the bytes of its redacted link', async () => {
  for (const { shared, names } of cases) {
    const bytes = await bytesOf(redactWithKey(shared).shared);
    // What stands there is told with the text that it was found in.
    const left = names.filter((name) => bytes.includes(name.toLowerCase()));
    expect({ left, bytes: left.length === 0 ? '' : bytes }).toEqual({ left: [], bytes: '' });
  }
});

test('a key brings every token back, but for capitals', () => {
  for (const { shared } of cases) {
    const redacted = redactWithKey(shared);
    const back = { ...withNamesBack(redacted.shared, redacted.key), redacted: false };
    expect(small(back)).toEqual(small(shared));
  }
});

test('what the owner writes below such a case names nobody that its key knows, and reads as written with the key', () => {
  for (const { shared } of cases.slice(0, 100)) {
    const { key } = redactWithKey(shared);
    const host = shared.answers.entered ?? '';
    const written = `Type ${host}, not ${shared.told?.[0]?.type ?? ''}.`;
    const sent = namesAway(key)(written);
    expect(sent.toLowerCase()).not.toContain(host.toLowerCase());
    expect(withNamesBack(sent, key).toLowerCase()).toBe(written.toLowerCase());
  }
});

test.each([
  ['a token of a text', 'Type HOST-1, not IP-1.', 'Type spp.corp.example, not 10.0.0.1.'],
  ['one that is part of a name', 'HOST-12, XHOST-1, HOST-1-a', 'HOST-12, XHOST-1, HOST-1-a'],
  ['one in a pattern', 'HOST-2.DOMAIN-1 or *.DOMAIN-1', 'a.b.example or *.b.example'],
  ['what the key does not hold', 'HOST-9 constructor', 'HOST-9 constructor'],
])('%s', (_, text, back) => {
  const key: CaseKey = {
    'HOST-1': 'spp.corp.example',
    'IP-1': '10.0.0.1',
    'HOST-2.DOMAIN-1': 'a.b.example',
    'HOST-2': 'a.b.example',
    'DOMAIN-1': 'b.example',
    '*.DOMAIN-1': '*.b.example',
  };
  expect(withNamesBack(text, key)).toBe(back);
});

test('a key is no part of the case', () => {
  for (const { shared } of cases.slice(0, 20))
    expect(Object.keys(redactWithKey(shared).shared).sort()).toEqual(Object.keys(shared).sort());
});
