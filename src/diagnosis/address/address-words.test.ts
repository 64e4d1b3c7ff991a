import { expect, it, test } from 'vitest';
import { describeNotes, describeProblem, noteWords, problemWords } from './address-words.ts';
import { parseAddress } from './parse-address.ts';

test.each(Object.entries({ ...noteWords, ...problemWords }))(
  '%s has one plain sentence or two',
  (_id, words) => {
    expect(words).toMatch(/^[A-Z“].{15,140}\.$/);
    expect(words).not.toMatch(/\b(?:invalid|oops|please|sorry|error)\b/i);
    expect(words.replaceAll(/\{(?:host|part|sign)\}/g, '')).not.toMatch(/[{}]/);
  },
);

it('says of an IPv6 address that SPS joins over IPv4 only', () => {
  const parsed = parseAddress('2001:db8::1');
  expect(parsed.ok ? '' : describeProblem(parsed.why)).toContain('IPv4 only (documented)');
});

it('names the part that is in the way', () => {
  const parsed = parseAddress('192.0.2.999');
  expect(parsed.ok ? '' : describeProblem(parsed.why)).toContain('“999” is more than 255');
});

it('takes a part as it stands, whatever it holds', () => {
  expect(
    describeProblem({ typed: '', problem: 'cidr', part: "$&$'{part}", sign: '', choices: [] }),
  ).toContain("“$&$'{part}”");
});

it.each([
  ['10.1.2.З', 'The character “З” (Cyrillic, U+0417, place 8) only looks like a plain one.'],
  ['spр.corp.example', 'The character “р” (Cyrillic, U+0440, place 3) only looks like a plain one.'],
  [
    'spp.büжer.example',
    'The character “ж” (Cyrillic, U+0436, place 7) is not of the script of the letters beside it.',
  ],
  ['spp１.example', 'The character “１” (U+FF11, place 4) only looks like a plain one.'],
])('names the character of %s and its place', (typed, words) => {
  const parsed = parseAddress(typed);
  expect(parsed.ok ? '' : describeProblem(parsed.why)).toContain(words);
});

it('says every address that was understood', () => {
  const parsed = parseAddress('spp.corp.example / 10.1.2.3');
  expect(parsed.ok ? '' : describeProblem(parsed.why)).toMatch(
    /more than one address: which\?.* Understood: spp\.corp\.example, 10\.1\.2\.3\.$/,
  );
});

it('says what was understood, a sentence a note and in their order', () => {
  const parsed = parseAddress(' 192,O,2,1 ');
  expect(parsed.ok ? describeNotes(parsed.value) : []).toEqual([
    'Spaces are left out.',
    'Commas are read as dots: 192.0.2.1.',
    'Letters that look like digits are read as digits: 192.0.2.1.',
  ]);
});

it('says nothing where the address was taken as it stands', () => {
  const parsed = parseAddress('spp.example.company');
  expect(parsed.ok ? describeNotes(parsed.value) : null).toEqual([]);
});
