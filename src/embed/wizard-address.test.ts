import { expect, test } from 'vitest';
import type { Choices } from './wizard-address.ts';
import { wizardAddress } from './wizard-address.ts';

const none: Choices = { door: null, error: null, address: null, theme: null, generation: null };

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
])('%s', (_name, given, below) => {
  expect(wizardAddress('https://wizard.test/base/', { ...none, ...given })).toBe(
    `https://wizard.test/base/${below}`,
  );
});
