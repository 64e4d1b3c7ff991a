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

const addresses =
  '192.0.2.10 10.20.30.40 203.0.113.7 spp.corp.example spp-2.corp.example a.b SPP.Example.ORG bücher.example 10.example.org'.split(
    ' ',
  );
const between = [
  ' ',
  ', ',
  ',',
  ';',
  '; ',
  ' / ',
  '/',
  '//',
  '\\',
  '|',
  ' | ',
  '&',
  ' and ',
  ' or ',
  ' - ',
  ' -> ',
  '=>',
  '@',
  ' @',
  '@ ',
  '#',
  '#@',
  '?',
  '?@',
  '\\@',
  '/@',
  '%2f@',
  '%40',
  '%2F',
  ' &@',
  '# @',
  ':443@',
  ':443/',
  ':@',
  ':x@',
  '://',
  ': ',
  ':',
  ' (',
  '](',
  '<',
  '>',
  ' https://',
  '/https://',
  '?next=https://',
  '#https://',
  '@https://',
  '\t',
  '\n',
  '\u00a0',
  '\u3000',
  '．',
  '。',
];
const around = ['', 'https://', 'http://http://', 'hxxps://', 'SPP: ', '[', '"', 'https://u:pw@'];

/** What each pair of addresses with something between, before and behind them is read as, where it is read as an address. */
function chosenOfTwo(): string[] {
  const pairs = addresses.flatMap((one) =>
    addresses.flatMap((other) => (one === other ? [] : [{ one, other }])),
  );
  const texts = pairs.flatMap(({ one, other }) =>
    between.flatMap((sign) =>
      around.flatMap((before) =>
        ['', '/', ')', ':443/x'].map((after) => `${before}${one}${sign}${other}${after}`),
      ),
    ),
  );
  return texts.flatMap((typed) => {
    const parsed = parseAddress(typed);
    return parsed.ok ? [`${typed} as ${parsed.value.address.host}`] : [];
  });
}

it(
  'of two addresses, whatever stands between and around them, none is ever chosen',
  { timeout: 120_000 },
  () => {
    expect(chosenOfTwo().slice(0, 20)).toEqual([]);
  },
);

it('a choice is an address that stands in the text, never a password', () => {
  for (const text of [...cases(4, 4000), ...cases(5, 2000).map((one) => `${one} 192.0.2.1, spp.example`)]) {
    const parsed = parseAddress(text);
    if (parsed.ok) continue;
    const { choices } = parsed.why;
    expect(choices.length).not.toBe(1);
    for (const choice of choices)
      expect(parseAddress(choice)).toMatchObject({ ok: true, value: { address: { host: choice } } });
  }
});

/** Plain letters and digits with letters that look like them, of other scripts (UTS 39, confusables). */
const doubles: Record<string, string> = {
  a: 'аɑα',
  c: 'сϲᴄ',
  e: 'еҽ',
  h: 'һ',
  i: 'іıɩ',
  j: 'ј',
  o: 'оοօ',
  p: 'рρ',
  s: 'ѕꜱ',
  x: 'х',
  y: 'у',
  v: 'ѵν',
  w: 'ѡԝω',
  '3': 'з',
};

it('a name with a letter that looks like another is never accepted without a word', () => {
  const silent: string[] = [];
  for (const name of [
    'spp.corp.example',
    'spp3.example',
    'safeguard.corp',
    'spp',
    'hash.example',
    'vip.yes.example',
    '10.1.2.3',
  ])
    for (const [plain, others] of Object.entries(doubles))
      for (const other of Array.from(others)) {
        const all = name.replaceAll(plain, other);
        const first = name.replace(plain, other);
        for (const typed of [all, first, first.toUpperCase()])
          if (/[^\u0000-\u007f]/.test(typed) && parseAddress(typed).ok) silent.push(typed);
      }
  expect(silent).toEqual([]);
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
