import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Inflate } from './case-link.ts';
import { fragmentOfCase, openCase } from './case-link.ts';
import { sharedCase } from './case.ts';
import { fitCase, longestSafe } from './fit-case.ts';
import { fullCase, twoAttempts } from './fixtures/usual-case.ts';
import { redactCase } from './redact-case.ts';
import { chance } from './testing/chance.ts';
import { generatedCase } from './testing/generated-case.ts';

const deflate = (bytes: Uint8Array) => Promise.resolve(deflateRawSync(bytes));
const inflate: Inflate = (bytes, maxOutputLength) => {
  try {
    return Promise.resolve(inflateRawSync(bytes, { maxOutputLength }));
  } catch (error) {
    return Promise.resolve(error instanceof RangeError ? null : 'broken');
  }
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const before = 'https://tools.contoso.example/sps-join/case#'.length;

describe('a link of two attempts, whoever’s it is', () => {
  it('comes back as it was made, with its names and without them', async () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { shared } = generatedCase(seed);
      for (const one of [shared, redactCase(shared)]) {
        const opened = await openCase(await fragmentOfCase(one, deflate), inflate);
        expect({ seed, opened: opened.ok && plain(opened.value) }).toEqual({ seed, opened: plain(one) });
      }
    }
  });
  it('opens in an older wizard, to which the new fields are unknown', () => {
    const { told, earlier, words, ...older } = twoAttempts;
    expect([told, earlier, words].every((one) => one !== undefined)).toBe(true);
    expect(plain(sharedCase.parse(older))).toEqual(plain(older));
  });
});

describe('a link that was damaged', () => {
  it('is calm wherever it was cut, and says how much of it arrived', async () => {
    const fragment = await fragmentOfCase(twoAttempts, deflate);
    // Without its last letter alone it still opens: that letter is there to be lost.
    for (let length = 0; length < fragment.length - 1; length += 1) {
      const opened = await openCase(fragment.slice(0, length), inflate);
      const why = opened.ok ? null : opened.why;
      // Of the eleven characters before the case, the first five say its length.
      const kinds = length < 2 ? ['nothing', 'no-case'] : ['cut-off'];
      expect({ length, kind: kinds.includes(why?.kind ?? '') }).toEqual({ length, kind: true });
      const sent = length < 11 ? null : fragment.length;
      expect(why).toEqual(
        why?.kind === 'cut-off' ? { kind: 'cut-off', arrived: length, sent } : { kind: why?.kind },
      );
    }
  });
  it('is calm whichever character was changed, and never opens as another case', async () => {
    const fragment = await fragmentOfCase(twoAttempts, deflate);
    const next = chance(7);
    for (let at = 0; at < fragment.length - 1; at += 1) {
      const other = 'ABCDEFabcdef0123456789-_'.replace(fragment.charAt(at), '');
      const sign = other.charAt(Math.floor(next() * other.length));
      const opened = await openCase(`${fragment.slice(0, at)}${sign}${fragment.slice(at + 1)}`, inflate);
      expect({ at, ok: opened.ok }).toEqual({ at, ok: false });
    }
  });
});

describe('a case that would make a link too long', () => {
  it('loses nothing while its link is short enough', async () => {
    expect(await fitCase(twoAttempts, before, deflate)).toEqual(twoAttempts);
  });
  it('says what it had to leave out, and keeps what was found, told and written', async () => {
    const { leftOut, ...long } = {
      ...fullCase,
      seen: Array.from({ length: 8 }, (_, at) => `${at} ${'Connection aborted, unknown, '.repeat(3)}`),
    };
    expect(leftOut).toBeDefined();
    const fitted = await fitCase(long, before, deflate);
    expect(fitted.leftOut).toContain('words-in-text');
    expect([fitted.told, fitted.words, fitted.answers, fitted.notes]).toEqual([
      long.told,
      long.words,
      long.answers,
      long.notes,
    ]);
    const opened = await openCase(await fragmentOfCase(fitted, deflate), inflate);
    expect(opened.ok && opened.value.leftOut).toEqual(fitted.leftOut);
  });
  it('is cut no further than needed', async () => {
    const long = {
      ...twoAttempts,
      seen: Array.from({ length: 8 }, (_, at) => `${at}${'x9f'.repeat(at * 9)}`),
    };
    const fitted = await fitCase(long, before, deflate);
    expect(before + (await fragmentOfCase(fitted, deflate)).length).toBeLessThan(longestSafe);
    expect(fitted.earlier).toEqual(twoAttempts.earlier);
  });
});
