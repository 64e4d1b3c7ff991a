import { expect, it, test } from 'vitest';
import { parseAddress } from './parse-address.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

/** Mulberry32: the same cases in every run. */
function chance(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
const words = 'spp example 192 0 2 256 010 0x7f xn-- xn--bcher-kva ü O l пример a_b 443 https:// admin:pw@';
const signs = '. . . . . . , : / // @ ? # * - _ " < > [ ] % \\ | 。 １';
const hostile = [' ', '\u0000', '\r\n', '\u200b', '\u202e', '\ud800', '\u{1f600}', '\u0301', 'a'.repeat(64)];
const parts = [...words.split(' '), ...signs.split(' '), ...hostile];

function cases(seed: number, many: number): string[] {
  const below = chance(seed);
  const part = () =>
    below(8) === 0 ? String.fromCharCode(below(0x10000)) : (parts[below(parts.length)] ?? '');
  return Array.from({ length: many }, () => Array.from({ length: below(12) }, part).join(''));
}

const canonical =
  /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*$/;
const active = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b\ufeff]/u;

it('what is taken is canonical, and reads the same again', () => {
  const values = cases(1, 6000)
    .map(parseAddress)
    .flatMap((result) => (result.ok ? [result.value] : []));
  expect(values.length).toBeGreaterThan(500);
  for (const { address } of values) {
    expect(address.host).toMatch(canonical);
    expect(parseAddress(address.host)).toMatchObject({ ok: true, value: { address } });
  }
});

it('nothing active or long is handed on', () => {
  for (const parsed of cases(2, 6000).map(parseAddress)) {
    const shown = parsed.ok ? [parsed.value.typed] : [parsed.why.typed, parsed.why.part];
    expect(shown.filter((text) => text.length > 300 || active.test(text))).toEqual([]);
  }
});

it('no password is handed on, whatever stands around it', () => {
  const secret = cases(3, 6000).map((text, at) => `${text.slice(0, at % 7)}u:hunter2@${text}`);
  expect(
    secret.map((text) => JSON.stringify(parseAddress(text))).filter((json) => json.includes('hunter2')),
  ).toEqual([]);
});

test.each([':', '.', ' ', '"', 'a:', '@', ':a', '/', ',1', '[', '1.', '\u200b', '?'])(
  'a megabyte of %j is read in no time',
  (piece) => {
    const long = `${piece.repeat(1_000_000 / piece.length)}x`;
    const before = process.cpuUsage();
    parseAddress(long);
    expect(process.cpuUsage(before).user).toBeLessThan(most);
  },
);
