import { describe, expect, it, test } from 'vitest';
import type { Answers } from './answers.ts';
import type { Texts } from './link.ts';
import { answersFromFragment, answersOf, fragmentOf, readLink, textsOf } from './link.ts';
import type { Asked } from './questions.ts';
import { mostOf } from './questions.ts';
import { sayable } from './sayings.ts';

/** Answers in the open, as texts: two closed values look alike to every comparison. */
type Open = { readonly [Q in keyof Texts]: string | readonly string[] };

const closed = (open: Open): Answers =>
  answersOf(Object.fromEntries(Object.entries(open).map(([question, value]) => [question, [value].flat()])));
const opened = (answers: Answers): Open =>
  Object.fromEntries(
    Object.entries(textsOf(answers)).map(([question, texts]) => [
      question,
      mostOf[question as Asked] === undefined ? (texts[0] ?? '') : texts,
    ]),
  );

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

describe('answers in the fragment', () => {
  const cases: [string, Open, string][] = [
    ['nothing answered leaves no fragment', {}, ''],
    ['one answer', { address: '192.0.2.1' }, '#address=192.0.2.1'],
    ['questions are sorted', { sps: '8.2', address: 'a.test' }, '#address=a.test&sps=8.2'],
    ['several values of one question', { offered: ['a.test', 'b.test'] }, '#offered=a.test&offered=b.test'],
    ['a pattern of a certificate', { offered: ['*.corp.test'] }, '#offered=*.corp.test'],
    ['a final dot is not taken for the end of a sentence', { address: 'spp.test.' }, '#address=spp.test%2E'],
    ['bytes that no address has', { address: 'a b&c=d' }, '#address=a+b%26c%3Dd'],
  ];
  test.each(cases)('%s', (_name, answers, fragment) => {
    expect(fragmentOf(closed(answers))).toBe(fragment);
  });
  test.each(cases)('%s: and comes back', (_name, answers) => {
    expect(opened(answersFromFragment(fragmentOf(closed(answers))))).toEqual(answers);
  });
  test.each<[string, Open]>([
    ['a clock that is no instant', { clock: 'soon' }],
    ['an address with a character that acts', { address: 'a\u0000b' }],
    ['a host that is no address', { host: 'press here', entered: 'a b' }],
  ])('%s could not be read back, and is left out', (_name, answers) => {
    expect(fragmentOf(closed(answers))).toBe('');
  });
});

describe('what a link may hold', () => {
  const cases: [string, string, Open][] = [
    ['a question that we do not ask is dropped', '#address=a&facts=forged&__proto__=x', { address: 'a' }],
    ['a value of another shape is dropped', '#error=../x&generation=old', {}],
    ['a host that the grammar of addresses does not take is dropped', '#host=call+me&entered=::1', {}],
    ['so is one that it would only take for another', '#host=https://spp.test/&entered=10.1.2.3:443', {}],
    [
      'a name of a certificate is an address or a pattern',
      '#offered=My+SPP&offered=*.a.test',
      { offered: ['*.a.test'] },
    ],
    ['a path without spaces', '#path=/service/core&code=60108', { path: '/service/core', code: '60108' }],
    ['a path with spaces is none', '#path=/sign+in+at+evil', {}],
    ['a full stop after the link', '#address=192.0.2.1.', { address: '192.0.2.1' }],
    ['brackets around the link', '#error=already-joined&sps=8.2)>', { error: 'already-joined', sps: '8.2' }],
    [
      'a fragment that was encoded once more',
      '#address%3D192.0.2.1%26sps%3D8.2',
      { address: '192.0.2.1', sps: '8.2' },
    ],
    ['a broken percent sign is refused', '#address=%E0%A4%A&sps=8', { sps: '8' }],
    [
      'values said twice',
      `#${'tried=join-too-slow&'.repeat(2)}address=x&address=y`,
      { address: 'x', tried: ['join-too-slow'] },
    ],
    ['an error that we do not know', '#error=no-such-error&tried=no-such-error&waits=x', {}],
    ['a version that cannot be read is kept as it was typed', '#sps=the+newest', { sps: 'the newest' }],
    ['an instant of too few digits', '#clock=1234&pressed=1234', { pressed: '1234' }],
  ];
  test.each(cases)('%s', (_name, fragment, answers) => {
    expect(opened(answersFromFragment(fragment))).toEqual(answers);
  });
  it('is bounded where a question takes several values', () => {
    const many = Array.from({ length: 40 }, (_, index) => `offered=n${index}.test`).join('&');
    expect(opened(answersFromFragment(`#${many}`)).offered).toHaveLength(8);
  });
});

/** Every code point that Unicode says is a control, a surrogate, a separator of lines, turns the direction or is not to be seen. */
const acting = Array.from({ length: 0x110000 }, (_, point) => point).filter((point) =>
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u.test(
    String.fromCodePoint(point),
  ),
);
/** As a link holds them. A lone surrogate has no encoding: what stands for it is U+FFFD. */
const signs = [
  ...new Set(acting.map((point) => encodeURIComponent(String.fromCodePoint(point).toWellFormed()))),
];
const taken: Record<Asked, string> = {
  door: 'join',
  address: 'spp.test',
  error: 'already-joined',
  generation: 'join',
  sps: '8.2',
  spp: '8.2',
  sppIs: 'spp7',
  account: 'ready',
  outcome: 'failing',
  host: 'spp.test',
  entered: 'spp.test',
  offered: 'spp.test',
  code: '60108',
  path: '/service',
  reason: 'offers-name',
  from: 'text',
  clock: '1700000000000',
  before: 'no',
  pressed: '1',
  pressedAt: '1700000000000',
  tried: 'join-too-slow',
};

describe('abuse 48: characters that act in a link', () => {
  test.each(['%00spp.test', 'spp%1B.test', 'spp.test%E2%80%AE', '%EF%BB%BF'])(
    '%s is refused at the start, in the middle, at the end, and alone',
    (address) => {
      expect(readLink(`#address=${address}`)).toEqual({ answers: {}, refused: true });
    },
  );
  test.each(Object.entries(taken))(
    '%s is taken without them, and refused with each of them',
    (key, value) => {
      expect(Object.keys(opened(answersFromFragment(`#${key}=${value}`)))).toEqual([key]);
      const middle = Math.ceil(value.length / 2);
      const through = signs.filter((sign) => {
        const marked = `${value.slice(0, middle)}${sign}${value.slice(middle)}`;
        const { answers, refused } = readLink(`#${key}=${marked}`);
        return !refused || Object.keys(answers).length > 0;
      });
      expect(through).toEqual([]);
    },
  );
  it('knows the marks that the rule names', () => {
    const named = [
      0x0, 0x1b, 0x7f, 0x9b, 0x200b, 0x200e, 0x202a, 0x202e, 0x2028, 0x2060, 0x2066, 0x2069, 0xfeff,
    ];
    expect(named.filter((point) => !acting.includes(point))).toEqual([]);
    expect(Object.keys(taken)).toEqual(expect.arrayContaining(Object.keys(sayable)));
  });
  it('leaves alone what is only written in another script', () => {
    expect(readLink('#address=спп.пример')).toMatchObject({ refused: false });
  });
});

describe('abuse 34: a fragment made to break its reader', () => {
  const million = 10_000_000;
  test.each([
    ['ten million brackets', `#address=spp.test&x=${'['.repeat(million)}`],
    ['ten million brackets and a letter', `#${'['.repeat(million)}x`],
    ['ten million questions', `#${'a=b&'.repeat(million / 4)}`],
  ])('%s are not read', (_, fragment) => {
    const before = process.cpuUsage();
    expect(answersFromFragment(fragment)).toEqual({});
    expect(process.cpuUsage(before).user).toBeLessThan(most);
  });
  it('brackets up to the limit are read at once', () => {
    const before = process.cpuUsage();
    for (let time = 0; time < 50; time += 1)
      expect(opened(answersFromFragment(`#address=spp.test&sps=${'['.repeat(16_000)}x`))).toEqual({
        address: 'spp.test',
      });
    expect(process.cpuUsage(before).user).toBeLessThan(most);
  });
  test.each(['__proto__', 'constructor', 'prototype', 'toString', '__proto__[polluted]'])(
    '%s is no question and changes nothing',
    (name) => {
      const read = answersFromFragment(`#${name}=polluted&${name}=x&address=spp.test`);
      expect(opened(read)).toEqual({ address: 'spp.test' });
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
    },
  );
});
