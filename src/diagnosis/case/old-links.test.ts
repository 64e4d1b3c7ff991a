import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checked as schema } from '../facts/facts.ts';
import { openCase } from './case-link.ts';
import links from './fixtures/links-of-2026-11.json' with { type: 'json' };
import { packCheck } from './pack-check.ts';
import { unpackCheck } from './unpack-check.ts';

const inflate = (bytes: Uint8Array) => Promise.resolve(inflateRawSync(bytes));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(links)('a link of November 2026 opens as it did: $what', async ({ fragment, holds, check }) => {
  const opened = await openCase(fragment, inflate);
  if (!opened.ok) throw new Error(opened.why.kind);
  expect(plain(opened.value)).toMatchObject(holds);
  if (opened.value.check === null) throw new Error('each of them holds a check');
  const { checked, checkedAt } = unpackCheck(opened.value.check);
  expect({ checked: schema.parse(plain(checked)), checkedAt }).toEqual(check);
});

test.each(links)('what was unpacked is packed as it was: $what', async ({ fragment }) => {
  const opened = await openCase(fragment, inflate);
  if (!opened.ok || opened.value.check === null) throw new Error('it does not open');
  const { check } = opened.value;
  expect(plain(packCheck(unpackCheck(check)))).toEqual(plain(check));
});
