import { expect, test } from 'vitest';
import { objectIdentifier } from './object-identifier.ts';

const bytes = (hexadecimal: string) => Uint8Array.from(Buffer.from(hexadecimal, 'hex'));

test.each([
  ['550403', '2.5.4.3'],
  ['2a864886f70d01010b', '1.2.840.113549.1.1.11'],
  ['00', '0.0'],
  ['27', '0.39'],
  ['28', '1.0'],
  ['4f', '1.39'],
  ['8837', '2.999'],
  ['2b0681ffffffffffffffffff7f', '1.3.6.2361183241434822606847'],
  ['', ''],
  ['2a86', ''],
  ['01'.repeat(65), ''],
])('%s is %j', (hexadecimal, dotted) => {
  expect(objectIdentifier(bytes(hexadecimal))).toBe(dotted);
});
