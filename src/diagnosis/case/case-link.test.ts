import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { toBase64url } from './base64url.ts';
import type { Inflate } from './case-link.ts';
import { fragmentOfCase, maxInflatedBytes, openCase } from './case-link.ts';
import type { SharedCase } from './case.ts';
import { fullCase, twoAttempts, usualCase } from './fixtures/usual-case.ts';
import { fragmentFor } from './link-form.ts';
import { redactCase } from './redact-case.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

const deflate = (bytes: Uint8Array) => Promise.resolve(deflateRawSync(bytes));
/** As the page's own: gives up beyond the limit, and says so where the stream is none. */
const inflate: Inflate = (bytes, maxOutputLength) => {
  try {
    return Promise.resolve(inflateRawSync(bytes, { maxOutputLength }));
  } catch (error) {
    return Promise.resolve(error instanceof RangeError ? null : 'broken');
  }
};
const open = (text: string) => openCase(text, inflate);
/** A link whose form is sound, and whose inside is what somebody made up. */
const forged = (json: string) => fragmentFor(toBase64url(deflateRawSync(json)));
const plain = (shared: SharedCase) => JSON.parse(JSON.stringify(shared)) as unknown;

const fragment = await fragmentOfCase(usualCase, deflate);
const link = `https://tools.contoso.example/sps-join/case#${fragment}`;
const wrapped = (every: number, joint: string) =>
  link.replaceAll(new RegExp(`.{${every}}`, 'g'), `$&${joint}`);

describe('the length of a link', () => {
  test.each([
    ['a name mismatch with its full certificate and a pasted text', usualCase],
    ['the same without names', redactCase(usualCase)],
    ['two attempts, with what was told and two sentences', twoAttempts],
    ['the same without names', redactCase(twoAttempts)],
    ['the same, sent back with an answer', { ...usualCase, notes: fullCase.notes.slice(2) }],
  ])('%s stays under 1,800 characters, its origin counted', async (_name, shared) => {
    const made = `https://tools.contoso.example/sps-join/case#${await fragmentOfCase(shared, deflate)}`;

    expect(made.length).toBeLessThan(1800);
  });
  it('grows no further than a link may be read, whatever it carries', async () => {
    expect((await fragmentOfCase(fullCase, deflate)).length).toBeLessThan(16 * 1024);
  });
});

describe('a link comes back as it was made', () => {
  test.each([
    ['a usual case', usualCase],
    ['a redacted one', redactCase(usualCase)],
    ['everything that a link may carry', fullCase],
    ['letters of other alphabets', { ...usualCase, by: 'Ügyfélszolgálat 支援' }],
  ])('%s', async (_name, shared) => {
    const opened = await open(await fragmentOfCase(shared, deflate));
    expect(opened.ok && plain(opened.value)).toEqual(plain(shared));
  });
});

describe('what happens to a link on its way', () => {
  test.each([
    ['the whole link', link],
    ['the fragment with its sign', `#${fragment}`],
    ['%23 for the sign', link.replace('#', '%23')],
    ['%2523 for the sign', link.replace('#', '%2523')],
    ['dashes and underscores encoded', `#${fragment.replaceAll('-', '%2D').replaceAll('_', '%5F')}`],
    ['a full stop behind it', `${link}.`],
    ['a bracket, a comma, a quotation mark', `${link}>),”`],
    ['words behind it', `${link} – could you have a look? Regards`],
    ['words before and behind it', `Hello,\nplease see ${link}\n\nRegards, case#7 of mine`],
    ['wrapped hard', wrapped(76, '\n')],
    ['wrapped with spaces', wrapped(76, '\r\n    ')],
    ['wrapped and quoted', wrapped(72, '\n> ')],
    ['quoted twice', wrapped(70, '\n> > ')],
    ['wrapped by quoted-printable', wrapped(75, '=\r\n')],
    ['quoted in HTML', wrapped(72, '\n&gt; ')],
    ['wrapped, and then encoded by the address bar', `#${fragment.replaceAll(/.{60}/g, '$&%20%3E%20')}`],
    ['zero-width spaces', wrapped(30, '\u200b')],
    ['a soft hyphen', wrapped(80, '\u00ad\n')],
    ['its last letter left out', link.slice(0, -1)],
  ])('%s: it opens', async (_name, text) => {
    const opened = await open(text);
    expect(opened.ok && plain(opened.value)).toEqual(plain(usualCase));
  });

  test.each([
    ['nothing', '', { kind: 'nothing' }],
    ['a fragment of another page', '#address=spp.test', { kind: 'no-case' }],
    ['words', 'look at this', { kind: 'no-case' }],
    ['a newer version', `#c2${fragment.slice(2)}`, { kind: 'newer' }],
    [
      'the end is missing',
      `#${fragment.slice(0, 400)}`,
      { kind: 'cut-off', arrived: 400, sent: fragment.length },
    ],
    ['only the beginning is left', '#c1', { kind: 'cut-off', arrived: 2, sent: null }],
    ['a letter was changed', `#${fragment.slice(0, 200)}!${fragment.slice(201)}z`, { kind: 'damaged' }],
    ['small letters only', `#${fragment.toLowerCase()}`, { kind: 'damaged' }],
    ['longer than any of ours', `#${fragment}${'a'.repeat(16_384)}`, { kind: 'too-long' }],
    ['no compressed stream', fragmentFor('AAAA'), { kind: 'not-understood' }],
    ['no JSON', forged('not JSON'), { kind: 'not-understood' }],
    ['JSON of something else', forged('{"hello":1}'), { kind: 'not-understood' }],
    ['a list', forged('[]'), { kind: 'not-understood' }],
  ])('%s: it says so', async (_name, text, why) => {
    expect(await open(text)).toEqual({ ok: false, why });
  });
});

describe('abuse 34: a link made to break its reader', () => {
  const big = deflateRawSync(Buffer.alloc(9_000_000, 32));
  it('inflates to megabytes, and is given up at 256 KB', async () => {
    const asked: number[] = [];
    const bomb = fragmentFor(toBase64url(big));
    expect(bomb.length).toBeLessThan(16 * 1024);
    const opened = await openCase(bomb, (bytes, maxBytes) => {
      asked.push(maxBytes);
      return inflate(bytes, maxBytes);
    });
    expect([opened, asked]).toEqual([{ ok: false, why: { kind: 'too-large' } }, [256 * 1024]]);
  });
  it('is not believed when a reader hands over more than it was asked for', async () => {
    const opened = await openCase(fragmentFor('AAAA'), () =>
      Promise.resolve(new Uint8Array(maxInflatedBytes + 1)),
    );
    expect(opened).toEqual({ ok: false, why: { kind: 'too-large' } });
  });
  test.each([
    ['ten million brackets in a fragment', `#c1${'['.repeat(10_000_000)}`, 'too-long'],
    ['a hundred thousand brackets inside', forged('['.repeat(100_000)), 'not-understood'],
    ['brackets of two kinds', forged('{"a":['.repeat(20_000)), 'not-understood'],
    ['33 levels', forged(`${'['.repeat(33)}${']'.repeat(33)}`), 'not-understood'],
  ])('%s: refused at once', async (_name, text, kind) => {
    const before = process.cpuUsage();
    expect(await open(text)).toEqual({ ok: false, why: { kind } });
    expect(process.cpuUsage(before).user).toBeLessThan(most);
  });
  test.each([
    [31, true],
    [32, false],
  ])('an unknown field that nests %d levels below the case: opens %s', async (levels, opens) => {
    const json = JSON.stringify(usualCase).replace('{', `{"x":${'['.repeat(levels)}${']'.repeat(levels)},`);
    expect((await open(forged(json))).ok).toBe(opens);
  });
  it('brackets inside a text count for nothing', async () => {
    const shared = { ...usualCase, by: '['.repeat(50) };
    const opened = await open(await fragmentOfCase(shared, deflate));
    expect(opened.ok && opened.value.by).toBe('['.repeat(50));
  });
  test.each(['__proto__', 'constructor', 'prototype'])('%s pollutes nothing', async (name) => {
    const json = JSON.stringify(usualCase)
      .replace('{', `{"${name}":{"polluted":true},`)
      .replace('"answers":{', `"answers":{"${name}":{"polluted":true},`);
    const opened = await open(forged(json));
    expect(opened.ok && plain(opened.value)).toEqual(plain(usualCase));
    expect(opened.ok && Object.getPrototypeOf(opened.value.answers)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });
});

describe('abuse 32: what a forged link claims', () => {
  const claims = { tested: ['evil.example'], enter: [{ value: 'evil.example' }], toTest: ['evil.example'] };
  it('has no field for a value to type, at any depth', async () => {
    const check = { ...usualCase.check, ...claims, verdict: 'passed' };
    const opened = await open(forged(JSON.stringify({ ...usualCase, ...claims, check })));
    expect(opened.ok && plain(opened.value)).toEqual(plain(usualCase));
  });
});

describe('abuse 28: text made to act', () => {
  it('is escaped wherever it stands', async () => {
    const hostile = '\u001b]52;c;AAAA\u0007\u009b31m\u202etxt\u2028\u200b';
    const json = JSON.stringify(fullCase).replaceAll(
      /corp\.contoso|SSLError|Ticket|SPP-PROD|Contoso|Press Join/gi,
      JSON.stringify(hostile).slice(1, -1),
    );
    const opened = await open(forged(json));
    expect(opened.ok).toBe(true);
    expect(JSON.stringify(opened)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b\u202e\u2028]|\\u00/);
  });
});

it('one entry that this version does not know spoils no other', async () => {
  const json = JSON.stringify({
    ...fullCase,
    maybe: ['an-error-of-tomorrow', 'already-joined'],
    recognised: [{ id: 'an-error-of-tomorrow', words: [] }, ...fullCase.recognised],
    answers: { ...fullCase.answers, error: 'an-error-of-tomorrow', generation: 'next' },
  });
  const opened = await open(forged(json));
  expect(opened.ok && [opened.value.maybe, opened.value.recognised.length]).toEqual([['already-joined'], 1]);
  expect(opened.ok && opened.value.answers.error).toBe(undefined);
});
