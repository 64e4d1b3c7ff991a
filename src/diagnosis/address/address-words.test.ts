import { expect, it, test } from 'vitest';
import { describeNotes, describeProblem, noteWords, problemWords } from './address-words.ts';
import { parseAddress } from './parse-address.ts';

test.each(Object.entries({ ...noteWords, ...problemWords }))(
  '%s has one plain sentence or two',
  (_id, words) => {
    expect(words).toMatch(/^[A-Z“].{15,140}\.$/);
    expect(words).not.toMatch(/\b(?:invalid|oops|please|sorry|error)\b/i);
    expect(words.replaceAll(/\{(?:host|part)\}/g, '')).not.toMatch(/[{}]/);
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
  expect(describeProblem({ typed: '', problem: 'cidr', part: "$&$'{part}" })).toContain("“$&$'{part}”");
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
