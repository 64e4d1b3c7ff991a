import { expect, test } from 'vitest';
import { isAddressAsItStands } from './is-address-as-it-stands.ts';

test.each([
  ['spp.example.org', true],
  ['SPP.Example.org', true],
  ['192.0.2.10', true],
  ['spp\\u{0}.example.org', false],
  ['10.0.0.5\\u{0}.x', false],
  ['https://spp.example.org/', false],
  ['x@10.0.0.9', false],
  ['spp.example.org:443', false],
  ['spp.example.org.', false],
  [' spp.example.org', false],
  ['*.example.org', false],
])('%s: %s', (text, is) => {
  expect(isAddressAsItStands(text)).toBe(is);
});
