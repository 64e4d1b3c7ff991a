import { expect, test } from 'vitest';
import type { Choices } from './choices.ts';
import { nothingChosen } from './choices.ts';
import { wizardAddress } from './wizard-address.ts';

test.each<[string, Partial<Choices>, string]>([
  ['no choice is the start', {}, '?embed'],
  ['a door is its path', { door: 'join' }, 'join/address?embed'],
  [
    'an error at a door stands in the fragment',
    { door: 'failed', error: 'already-joined' },
    'failed?embed#error=already-joined',
  ],
  ['an error without a door is its page', { error: 'already-joined' }, 'errors/already-joined?embed'],
  [
    'an address goes into the fragment only',
    { address: 'spp.example.org' },
    '?embed#address=spp.example.org',
  ],
  ['its final dot is kept', { address: 'spp.example.org.' }, '?embed#address=spp.example.org%2E'],
  [
    'theme and generation are chosen from lists',
    { theme: 'dark', generation: 'link' },
    '?embed&theme=dark#generation=link',
  ],
  ['a door that is none leads to the start', { door: '../evil' }, '?embed'],
  ['a door that objects have by birth is none', { door: 'constructor' }, '?embed'],
  ['a colour is no theme', { theme: 'url(https://evil.example/x)' }, '?embed'],
  ['an error that is no id is left out', { door: 'failed', error: 'x/../y' }, 'failed?embed'],
  ['an error id that is too long is left out', { error: 'a'.repeat(61) }, '?embed'],
  ['an address that is too long is left out', { address: 'a'.repeat(301) }, '?embed'],
  [
    'an address cannot become another answer, another query or another path',
    { door: 'join', address: 'a&door=x#/?check=1' },
    'join/address?embed#address=a%26door%3Dx%23%2F%3Fcheck%3D1',
  ],
  [
    'the portal’s own looks stand in the query',
    { brand: '#c2003a', radius: '8px', font: 'Source Sans 3, sans-serif' },
    '?embed&brand=c2003a&radius=8px&font=Source%20Sans%203%2C%20sans-serif',
  ],
  [
    'a function of colours with an address in it is no colour',
    { brand: 'rgb(url(//evil.example))' },
    '?embed',
  ],
  ['a gradient is no colour', { brand: 'linear-gradient(red,blue)' }, '?embed'],
  ['a radius that is a sum is none', { radius: 'calc(1px + 1px)' }, '?embed'],
  ['a font with an address is none', { font: 'url(//evil.example/f.woff2)' }, '?embed'],
  ['a case opens as its link holds it', { case: 'c1aBc-_9' }, 'case?embed#c1aBc-_9'],
  ['so does the whole link', { case: 'https://tools.example/x/case#c1aBc' }, 'case?embed#c1aBc'],
  [
    'a case goes before a door and an error, and keeps the ticket that it came with',
    { case: 'c1aBc', door: 'failed', error: 'already-joined', from: 'INC0012345' },
    'case?embed&from=INC0012345#c1aBc',
  ],
  ['what is no case is left out', { case: 'https://evil.example/#x' }, '?embed'],
  ['a ticket is words and numbers', { from: '<b>INC</b>' }, '?embed'],
])('%s', (_name, given, below) => {
  expect(wizardAddress('https://wizard.test/base/', { ...nothingChosen, ...given })).toBe(
    `https://wizard.test/base/${below}`,
  );
});

const given: Choices = { ...nothingChosen, door: 'join', address: 'spp.test', brand: '#123', from: 'INC1' };

test.each([
  ['in a tab it is the wizard with its own looks', 'tab', false, 'join/address#address=spp.test'],
  ['in plain files all of it stands behind the #', 'tab', true, '#/join/address#address=spp.test'],
  [
    'a preview says that it is one',
    'embed=preview',
    false,
    'join/address?embed=preview&brand=123&from=INC1#address=spp.test',
  ],
] as const)('%s', (_name, shown, isPlainFiles, below) => {
  expect(wizardAddress('https://wizard.test/', given, shown, isPlainFiles)).toBe(
    `https://wizard.test/${below}`,
  );
});
