import { expect, test } from 'vitest';
import { mismatchVariant } from './mismatch-variant.ts';

test.each([
  ['the certificate holds an IPv4 address', 'examplespp.company', ['192.0.2.123'], 'offers-ip'],
  [
    'the certificate holds both: the address comes first',
    'a.example',
    ['spp.example', '192.0.2.123'],
    'offers-ip',
  ],
  ['the certificate holds a name only', '192.0.2.123', ['spp.example.company'], 'offers-name'],
  [
    'the certificate holds a wildcard only',
    'spp.other.example',
    ['*.example.company'],
    'offers-nothing-usable',
  ],
  ['the certificate names nothing', 'spp.example', [], 'offers-nothing-usable'],
  ['the text hides the names', 'spp.example', null, 'offers-hidden'],
  ['the very address stands there as a name', '192.168.56.31', ['192.168.56.31'], 'ip-as-dns-name'],
  ['what was typed is not known', null, ['192.0.2.123'], 'offers-ip'],
] as const)('%s', (_name, entered, offered, expected) => {
  expect(mismatchVariant(entered, offered)).toBe(expected);
});
