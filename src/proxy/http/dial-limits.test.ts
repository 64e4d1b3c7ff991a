import { describe, expect, it, test } from 'vitest';
import { DialLimits, exposedRates, loopbackRates, type DialRates } from './dial-limits.ts';

const rates: DialRates = {
  perClient: { burst: 3, perMinute: 60 },
  perTarget: { burst: 6, perMinute: 60 },
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
    for (const client of ['one', 'two', 'three', 'four', 'five', 'six']) counted.spend(client, 'target');
    expect([counted.waitS('seven', ['target']), counted.waitS('seven', ['another'])]).toEqual([1, 0]);
  });
});

describe('abuse 43: clients that retry one target for a minute', () => {
  /** Two looks at an address, and two at each of three candidates for a name. */
  const checkDials = 8;
  const others = [1, 2, 3, 5, 10, 20];
  test.each(others)('%i of them leave enough for a check of another client', (count) => {
    const clock = { ms: 0 };
    const counted = new DialLimits(exposedRates, () => clock.ms);
    const refused: number[] = [];
    for (let tick = 0; tick < 600; tick += 1) {
      clock.ms += 100;
      for (let at = 0; at < count; at += 1)
        if (counted.waitS(`greedy${at}`, ['spp']) === 0) counted.spend(`greedy${at}`, 'spp');
      if (tick % 150 !== 0) continue;
      if (counted.waitS('ours', ['spp']) !== 0) refused.push(tick);
      counted.spend('ours', 'spp');
    }
    // Beside a few, a whole check of one who has not asked before.
    for (let dial = 0; dial < (count <= 2 ? checkDials : 1); dial += 1) {
      if (counted.waitS('new', ['spp']) !== 0) refused.push(dial);
      counted.spend('new', 'spp');
    }
    expect(refused).toEqual([]);
  });
  it('all get as much as each other', () => {
    const clock = { ms: 0 };
    const counted = new DialLimits(exposedRates, () => clock.ms);
    const dials = [0, 0, 0, 0];
    for (let tick = 0; tick < 3000; tick += 1) {
      clock.ms += 100;
      // In this order always: the first one asked is not to have more.
      dials.forEach((_, at) => {
        if (counted.waitS(`c${at}`, ['spp']) !== 0) return;
        counted.spend(`c${at}`, 'spp');
        dials[at] = (dials[at] ?? 0) + 1;
      });
    }
    expect(Math.max(...dials) / Math.min(...dials)).toBeLessThan(1.2);
  });
  it.each([
    ['its own limit on a network', exposedRates, exposedRates.perClient.burst],
    ['half of a target’s at one’s own machine', loopbackRates, loopbackRates.perTarget.burst / 2],
  ])('alone, a client has %s', (_, used, least) => {
    const counted = new DialLimits(used, () => 0);
    let dials = 0;
    while (counted.waitS('alone', ['spp']) === 0) {
      counted.spend('alone', 'spp');
      dials += 1;
    }
    expect(dials).toBeGreaterThanOrEqual(least);
  });
  it('may go on after the time they are told', () => {
    const clock = { ms: 0 };
    const counted = new DialLimits({ ...rates, perClient: { burst: 1e6, perMinute: 1 } }, () => clock.ms);
    for (let round = 0; round < 50; round += 1) {
      while (counted.waitS('greedy', ['spp']) === 0) counted.spend('greedy', 'spp');
      clock.ms += counted.waitS('greedy', ['spp']) * 1000;
      expect(counted.waitS('greedy', ['spp'])).toBe(0);
    }
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

it('abuse 37: a million targets are forgotten again, the oldest first', () => {
  const { limits: counted } = limits();
  for (let at = 0; at < 6; at += 1) counted.spend(`client${at}`, 'first');
  expect(counted.waitS('other', ['first'])).toBeGreaterThan(0);
  for (let at = 0; at < 10_000; at += 1) counted.spend('client', `target${at}`);
  expect(counted.waitS('other', ['first'])).toBe(0);
});
