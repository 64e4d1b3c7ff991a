import { describe, expect, it, test } from 'vitest';
import { answersFromFragment, changed, fragmentOf } from './answers.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

describe('answers in the fragment', () => {
  const cases: [string, Parameters<typeof fragmentOf>[0], string][] = [
    ['nothing answered leaves no fragment', {}, ''],
    ['one answer', { address: '192.0.2.1' }, '#address=192.0.2.1'],
    ['questions are sorted', { sps: '8.2', address: 'a.test' }, '#address=a.test&sps=8.2'],
    ['several values of one question', { offered: ['a.test', 'b.test'] }, '#offered=a.test&offered=b.test'],
    ['a final dot is not taken for the end of a sentence', { address: 'spp.test.' }, '#address=spp.test%2E'],
    ['a value that could not be read back is left out', { clock: 'soon' }, ''],
    ['bytes that no address has', { address: 'a\u0000b&c=d' }, '#address=a%00b%26c%3Dd'],
  ];
  test.each(cases)('%s', (_name, answers, fragment) => {
    expect(fragmentOf(answers)).toBe(fragment);
  });
  test.each(cases.filter(([, answers]) => answers.clock === undefined))(
    '%s: and comes back',
    (_name, answers) => {
      expect(answersFromFragment(fragmentOf(answers))).toEqual(answers);
    },
  );
});

describe('what a link may hold', () => {
  const cases: [string, string, ReturnType<typeof answersFromFragment>][] = [
    ['a question that we do not ask is dropped', '#address=a&facts=forged&__proto__=x', { address: 'a' }],
    ['a value of another shape is dropped', '#error=../x&generation=old', {}],
    ['a full stop after the link', '#address=192.0.2.1.', { address: '192.0.2.1' }],
    ['brackets around the link', '#error=already-joined&sps=8.2)>', { error: 'already-joined', sps: '8.2' }],
    [
      'a fragment that was encoded once more',
      '#address%3D192.0.2.1%26sps%3D8.2',
      { address: '192.0.2.1', sps: '8.2' },
    ],
    ['a broken percent sign', '#address=%E0%A4%A&sps=8', { address: '\u{fffd}%A', sps: '8' }],
    ['values said twice', '#tried=a&tried=a&address=x&address=y', { address: 'x', tried: ['a'] }],
  ];
  test.each(cases)('%s', (_name, fragment, answers) => {
    expect(answersFromFragment(fragment)).toEqual(answers);
  });
  it('is bounded where a question takes several values', () => {
    const many = Array.from({ length: 40 }, (_, index) => `offered=n${index}.test`).join('&');
    expect(answersFromFragment(`#${many}`).offered).toHaveLength(8);
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
      expect(answersFromFragment(`#address=spp.test&sps=${'['.repeat(16_000)}x`)).toEqual({
        address: 'spp.test',
      });
    expect(process.cpuUsage(before).user).toBeLessThan(most);
  });
  test.each(['__proto__', 'constructor', 'prototype', 'toString', '__proto__[polluted]'])(
    '%s is no question and changes nothing',
    (name) => {
      const read = answersFromFragment(`#${name}=polluted&${name}=x&address=spp.test`);
      expect(read).toEqual({ address: 'spp.test' });
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
    },
  );
});

describe('a changed answer', () => {
  it('replaces one and keeps the others', () => {
    expect(changed({ address: 'a', sps: '8' }, { address: 'b' })).toEqual({ address: 'b', sps: '8' });
  });
  it('is taken back with undefined', () => {
    expect(changed({ address: 'a', sps: '8' }, { sps: undefined })).toEqual({ address: 'a' });
  });
});
