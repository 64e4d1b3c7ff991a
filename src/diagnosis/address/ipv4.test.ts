import { expect, test } from 'vitest';
import { formatIpv4, parseIpv4 } from './ipv4.ts';

test.each([
  ['0.0.0.0', 0],
  ['192.0.2.1', 0xc0000201],
  ['127.0.0.1', 0x7f000001],
  ['255.255.255.255', 0xffffffff],
])('%s is read and written', (text, address) => {
  expect(parseIpv4(text)).toBe(address);
  expect(formatIpv4(address)).toBe(text);
});

test.each(
  [
    '',
    '1',
    '127.1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '1.2.3.04',
    '1.2.3.4 ',
    ' 1.2.3.4',
    '1.2.3.',
    '-1.2.3.4',
  ].concat(['0x7f.0.0.1', '1.2.3.4\n', '１.2.3.4', '1e1.2.3.4', '+1.2.3.4', '1.2.3.4/32', '::ffff:1.2.3.4']),
)('%j is no dotted quad', (text) => {
  expect(parseIpv4(text)).toBeNull();
});
