import { afterEach, describe, expect, it, test } from 'vitest';
import type { Checked } from '#diagnosis/facts/facts.ts';
import type { GuardedTarget } from '../../guard/guarded-target.ts';
import type { Resolver } from './resolver.ts';
import { tableOf, testCheck } from '../testing/test-check.ts';
import { nameServer, type Zone } from '../testing/test-name-server.ts';
import { BoundedQueue } from '../bounded-queue.ts';

const toClose: { close: () => void }[] = [];
afterEach(() => {
  for (const server of toClose.splice(0)) server.close();
});

async function zone(answer: (name: string, type: string) => Zone) {
  const server = await nameServer(answer);
  toClose.push(server);
  return server;
}

/** Checks a name with a name server of the test's own, and notes what would have been dialled. */
async function checked(typed: string, resolver: Resolver, mayDial = false) {
  const wanted: string[] = [];
  const result = await testCheck(typed, {
    resolver,
    mayDial: (targets: readonly GuardedTarget[]) => {
      wanted.push(...targets.map(({ ip }) => ip));
      return mayDial;
    },
  });
  return { result, wanted };
}

const reason = ({ facts }: Checked) =>
  facts.dns.outcome === 'failed' ? facts.dns.reason : facts.dns.outcome;

describe('a name', () => {
  test.each<[string, Zone, string]>([
    ['that nobody knows', { rcode: 3 }, 'name-not-known'],
    ['that exists without any address, with a TXT record only, say', {}, 'no-address'],
    ['that is an alias of a name without an address', { cname: 'nowhere.example' }, 'alias-without-address'],
    ['with IPv6 only', { aaaa: ['2001:db8::1'] }, 'no-ipv4-address'],
    ['whose name server fails', { rcode: 2 }, 'resolver-failed'],
    ['whose name server refuses', { rcode: 5 }, 'resolver-failed'],
    ['whose name server is silent', { silent: true }, 'timed-out'],
  ])('%s', async (_, answer, expected) => {
    const { resolver } = await zone(() => answer);
    const { result } = await checked('spp.example', resolver);
    expect(reason(result)).toBe(expected);
    expect(result.facts.endpoints).toEqual([]);
  });

  it('brings all its addresses, its IPv6 ones and its aliases', async () => {
    const { resolver } = await zone((name, type) =>
      type === 'CNAME'
        ? name === 'spp.example'
          ? { cname: 'lb.example' }
          : {}
        : { a: ['10.250.0.1', '10.250.0.2'], aaaa: ['2001:db8::1'] },
    );
    const lines: unknown[] = [];
    const giveUp = new AbortController();
    await testCheck('spp.example', {
      resolver,
      signal: giveUp.signal,
      onAttempt: (line) => lines.push(line),
      onDial: () => giveUp.abort(),
    });
    expect(lines[0]).toMatchObject({
      probe: 'dns',
      attempt: {
        fact: {
          source: 'resolver',
          addresses: ['10.250.0.1', '10.250.0.2'],
          ipv6: ['2001:db8::1'],
          aliases: ['lb.example'],
        },
      },
    });
  });
});

describe('abuse 16: rebinding', () => {
  it('refuses a name that leads here and there at once', async () => {
    const { resolver } = await zone(() => ({ a: ['10.250.0.1', '127.0.0.1'] }));
    const { result, wanted } = await checked('spp.example', resolver);
    expect(result.refused).toEqual({ reason: 'special-range' });
    expect(wanted).toEqual([]);
  });
  it('tells nothing of what a refused name led to', async () => {
    const { resolver } = await zone((_, type) =>
      type === 'CNAME' ? { cname: 'localhost' } : { a: ['127.0.0.1'] },
    );
    const { result } = await checked('spp.example', resolver);
    expect(result.facts).toEqual({ dns: { outcome: 'not-tried', because: 'refused' }, endpoints: [] });
    expect(result.claims).toEqual([]);
  });
  it('dials what was classified when the answer flips between two questions', async () => {
    let asked = 0;
    const server = await zone((_, type) =>
      type === 'A' ? { a: [(asked += 1) === 1 ? '10.250.0.1' : '127.0.0.1'] } : {},
    );
    const dialled: GuardedTarget[] = [];
    const giveUp = new AbortController();
    await testCheck('spp.example', {
      resolver: server.resolver,
      signal: giveUp.signal,
      onDial: (target) => {
        dialled.push(target);
        giveUp.abort(); // before the socket opens: whose address that is on this network, nobody knows
      },
    });
    expect(dialled.map(({ dial }) => dial)).toEqual([{ ip: '10.250.0.1', port: 443 }]);
    expect(server.questions().filter((question) => question.startsWith('A '))).toHaveLength(1);
    const { result } = await checked('spp.example', server.resolver);
    expect(result.refused).toEqual({ reason: 'special-range' });
  });
});

it('abuse 18: dials nothing over IPv6, NAT64 or not', async () => {
  const { resolver } = await zone(() => ({ aaaa: ['64:ff9b::a9fe:a9fe', '2600::1'] }));
  const { result, wanted } = await checked('spp.example', resolver);
  expect([reason(result), wanted]).toEqual(['no-ipv4-address', []]);
});

it('abuse 19: dials none of too many addresses', async () => {
  const many = Array.from({ length: 4000 }, (_, at) => `10.${at >> 8}.${at & 255}.1`);
  const { result, wanted } = await checked('spp.example', {
    addresses: () => Promise.resolve({ ipv4: many, ipv6: [] }),
    alias: () => Promise.reject(new Error('none')),
  });
  expect(result.refused).toEqual({ reason: 'too-many-addresses' });
  expect(JSON.stringify(result)).not.toContain('10.0.0.1');
  expect(wanted).toEqual([]);
});

describe('practice addresses', () => {
  const lab = tableOf(9);
  const never: Resolver = {
    addresses: () => Promise.reject(new Error('a resolver was asked')),
    alias: () => Promise.reject(new Error('a resolver was asked')),
  };
  it('under the lab’s domain are never asked of a resolver', async () => {
    const result = await testCheck('nobody.trial.test', { lab, resolver: never });
    expect(reason(result)).toBe('name-not-known');
  });
  it('count only when typed, never when a resolver answers them', async () => {
    const { resolver } = await zone(() => ({ a: ['192.0.2.10'] }));
    const result = await testCheck('spp.example', { lab, resolver });
    expect(result.refused).toEqual({ reason: 'special-range' });
  });
  it('are documentation addresses like any other where the lab is off', async () => {
    expect((await testCheck('192.0.2.10', { lab: null })).refused).toEqual({ reason: 'special-range' });
  });
  it('do not open loopback itself', async () => {
    expect((await testCheck('127.0.0.1', { lab })).refused).toEqual({ reason: 'special-range' });
  });
});

describe('abuse 26: slow names', () => {
  it('keep their places, and one that is given up while it waits leaves the queue', async () => {
    const queue = new BoundedQueue(1, 2);
    const { signal } = new AbortController();
    const release: (() => void)[] = [];
    const slow = queue.run(() => new Promise<void>((resolve) => release.push(resolve)), signal);
    const gone = new AbortController();
    const waiting = queue.run(() => Promise.resolve('late'), gone.signal);
    const next = queue.run(() => Promise.resolve('in time'), signal);
    await expect(queue.run(() => Promise.resolve(), signal)).rejects.toThrow('too many wait already');
    gone.abort();
    await expect(waiting).rejects.toThrow('given up');
    release[0]?.();
    await slow;
    expect(await next).toBe('in time');
  });
  it('end at their limit, and a healthy name answers meanwhile', async () => {
    const { resolver } = await zone((name) =>
      name.startsWith('slow') ? { silent: true } : { a: ['10.250.0.1'] },
    );
    const slow = Array.from({ length: 20 }, (_, at) => checked(`slow${at}.example`, resolver));
    let over = 0;
    for (const one of slow) void one.then(() => (over += 1));
    const { wanted } = await checked('healthy.example', resolver);
    expect([wanted, over]).toEqual([['10.250.0.1'], 0]);
    expect((await Promise.all(slow)).map(({ result }) => reason(result))).toEqual(
      Array(20).fill('timed-out'),
    );
  });
});
