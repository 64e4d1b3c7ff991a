import { describe, expect, it } from 'vitest';
import { DialLimits, type DialRates } from './dial-limits.ts';

const rates: DialRates = {
  perClient: { burst: 3, perMinute: 60 },
  perTarget: { burst: 2, perMinute: 60 },
  inAll: { burst: 1_000_000, perMinute: 60 },
  runningPerClient: 2,
  runningInAll: 3,
};

function limits() {
  const clock = { ms: 0 };
  return { clock, limits: new DialLimits(rates, () => clock.ms) };
}

describe('dials', () => {
  it('are counted, not requests: a client that dialled three times waits', () => {
    const { limits: counted } = limits();
    for (const target of ['a', 'b', 'c']) counted.spend('client', target);
    expect([counted.waitS('client', ['d']), counted.waitS('other', ['d'])]).toEqual([1, 0]);
  });
  it('come back with time', () => {
    const { limits: counted, clock } = limits();
    for (const target of ['a', 'b', 'c']) counted.spend('client', target);
    clock.ms = 1000;
    expect(counted.waitS('client', [])).toBe(0);
  });
  it('may run into debt, which is waited for', () => {
    const { limits: counted } = limits();
    for (let at = 0; at < 10; at += 1) counted.spend('client', `t${at}`);
    expect(counted.waitS('client', [])).toBe(8);
  });
  it('at one target are counted over all clients', () => {
    const { limits: counted } = limits();
    counted.spend('one', 'target');
    counted.spend('two', 'target');
    expect([counted.waitS('three', ['target']), counted.waitS('three', ['another'])]).toEqual([1, 0]);
  });
});

describe('checks under way', () => {
  it('are counted per client and in all', () => {
    const { limits: counted } = limits();
    const leave = counted.enter('one');
    counted.enter('one');
    expect(counted.enter('one')).toBeNull();
    counted.enter('two');
    expect(counted.enter('two')).toBeNull();
    leave?.();
    expect(counted.enter('two')).not.toBeNull();
    expect(counted.running).toBe(3);
  });
});

it('abuse 37: a million clients are forgotten again, the oldest first', () => {
  const { limits: counted } = limits();
  for (let at = 0; at < 3; at += 1) counted.spend('first', 'x');
  expect(counted.waitS('first', [])).toBeGreaterThan(0);
  for (let at = 0; at < 10_000; at += 1) counted.spend(`forged${at}`, 'y');
  expect(counted.waitS('first', [])).toBe(0);
});
