import { expect, test } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { connectTcp } from '../probes/tcp/tcp.ts';
import { loopbackAllowance } from './allowance.ts';
import { GuardedTarget } from './guarded-target.ts';

function passed(): GuardedTarget {
  const parsed = parseAddress('10.20.30.40');
  if (!parsed.ok) throw new Error('the test typed no address');
  const guarded = GuardedTarget.guard('10.20.30.40', parsed.value.address, loopbackAllowance, null);
  if (!guarded.ok) throw new Error(guarded.why);
  return guarded.value;
}

const forgeries: [string, (target: GuardedTarget) => object][] = [
  ['a copy, as a message between threads would make it', (target) => structuredClone(target)],
  ['an object with its prototype', (target) => Object.setPrototypeOf({ ...target }, GuardedTarget.prototype)],
  ['an object that inherits from it', (target) => Object.create(target)],
  ['its fields alone', ({ ip, dial, name }) => ({ ip, dial, name, practiceCaPem: null })],
];

test.each(forgeries)('%s is not what the guard has passed, and is not dialled', (_, forge) => {
  const target = passed();
  const forged = forge(target);
  expect([GuardedTarget.isGuarded(target), GuardedTarget.isGuarded(forged)]).toEqual([true, false]);
  const time = { startedAt: 0, endsAt: performance.now() + 100, signal: AbortSignal.abort() };
  expect(() => connectTcp(forged as GuardedTarget, time)).toThrow('the guard has not passed this target');
});
