import { expect, test } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { loopbackAllowance } from './allowance.ts';
import { GuardedTarget } from './guarded-target.ts';
import type { PracticeTable } from './practice-table.ts';

const lab: PracticeTable = {
  names: new Map([['spp.practice.test', ['192.0.2.10']]]),
  ports: new Map([['192.0.2.10', 4433]]),
  domain: 'practice.test',
  caPem: 'an authority',
};

function guard(typed: string, ip: string) {
  const parsed = parseAddress(typed);
  if (!parsed.ok) throw new Error('the test typed no address');
  const guarded = GuardedTarget.guard(ip, parsed.value.address, loopbackAllowance, lab);
  return guarded.ok ? guarded.value.dial : guarded.why;
}

test.each([
  ['a practice name', 'spp.practice.test', '192.0.2.10', { ip: '127.0.0.1', port: 4433 }],
  ['a practice address', '192.0.2.10', '192.0.2.10', { ip: '127.0.0.1', port: 4433 }],
  ['a name of somebody else’s that resolves to one', 'spp.example.com', '192.0.2.10', 'special-range'],
  ['a name that only begins like one', 'spp.practice.test.example', '192.0.2.10', 'special-range'],
  ['a name that only ends like one', 'notpractice.test', '192.0.2.10', 'special-range'],
  ['a practice name that would lead to a real address', 'spp.practice.test', '127.0.0.1', 'special-range'],
])('%s: the typed host alone decides whether the lab answers', (_, typed, ip, expected) => {
  expect(guard(typed, ip)).toEqual(expected);
});
