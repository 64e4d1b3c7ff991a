import { afterEach, describe, expect, it } from 'vitest';
import { lookUpInChild } from './look-up-in-child.ts';
import type { Found } from './resolver.ts';
import { lookUpInThread, resolverOf, type LookUp } from './system-resolver.ts';
import { nameServer, type Zone } from '../testing/test-name-server.ts';

const toClose: { close: () => void }[] = [];
afterEach(() => {
  for (const server of toClose.splice(0)) server.close();
});

async function zone(answer: (name: string, type: string) => Zone) {
  const server = await nameServer(answer);
  toClose.push(server);
  return server;
}

/** A platform whose own look-up never ends, as getaddrinfo with a silent name server: until it is given up. */
const stuck: LookUp = (_, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('given up')), { once: true });
  });
const refusing: LookUp = () =>
  Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }));

/** Looks up, then gives up what still runs, as a check does. */
async function lookUp(
  parts: Parameters<typeof resolverOf>[0],
  name: string,
): Promise<Found | { code: unknown }> {
  const giveUp = new AbortController();
  try {
    return await resolverOf(parts).addresses(name, giveUp.signal);
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? error.code : error };
  } finally {
    giveUp.abort();
  }
}

describe('the platform’s resolver', () => {
  it('reads the hosts file, as every program does, and asks no name server for it', async () => {
    const server = await zone(() => ({ a: ['10.250.0.1'] }));
    const found = await lookUp({ servers: [server.address] }, 'localhost');
    expect(found).toMatchObject({ ipv4: ['127.0.0.1'] });
    expect(server.questions()).toEqual([]);
  });
  it('asks the next name server itself where the platform still waits for a silent first one', async () => {
    const silent = await zone(() => ({ silent: true }));
    const good = await zone(() => ({ a: ['10.250.0.1', '10.250.0.2'] }));
    const parts = { lookUp: stuck, servers: [silent.address, good.address] };
    expect(await lookUp(parts, 'spp.example')).toEqual({ ipv4: ['10.250.0.1', '10.250.0.2'], ipv6: null });
    expect(silent.questions()).not.toEqual([]);
  });
  it('asks for a name that waits behind slow ones, and they keep their places', async () => {
    const server = await zone(() => ({ a: ['10.250.0.1'] }));
    const dead = await zone(() => ({ silent: true }));
    const held = resolverOf({ lookUp: stuck, servers: [dead.address] });
    const slow = Array.from({ length: 8 }, (_, at) => {
      const giveUp = new AbortController();
      const found = held.addresses(`slow${at}.example`, giveUp.signal).catch(() => 'given up');
      return { giveUp, found };
    });
    const parts = { lookUp: refusing, servers: [server.address] };
    expect(await lookUp(parts, 'spp.example')).toEqual({ ipv4: ['10.250.0.1'], ipv6: null });
    for (const { giveUp } of slow) giveUp.abort();
    expect(new Set(await Promise.all(slow.map(({ found }) => found)))).toEqual(new Set(['given up']));
  });
  it('believes the platform, not a name server, that there is no such name', async () => {
    const server = await zone(() => ({ a: ['10.250.0.1'] }));
    expect(await lookUp({ lookUp: refusing, servers: [server.address] }, 'spp.example')).toEqual({
      code: 'ENOTFOUND',
    });
  });
  it('does not take a name server’s no for the platform’s', async () => {
    const server = await zone(() => ({ rcode: 3 }));
    let answer: (found: Found) => void = () => undefined;
    const slow: LookUp = () => new Promise((resolve) => (answer = resolve));
    const found = lookUp({ lookUp: slow, servers: [server.address] }, 'spp.example');
    await expect.poll(() => server.questions().length, { timeout: 20_000 }).toBeGreaterThan(0);
    answer({ ipv4: ['10.250.0.9'], ipv6: [] });
    expect(await found).toEqual({ ipv4: ['10.250.0.9'], ipv6: [] });
  });
  it('asks for aliases with the same name servers', async () => {
    const server = await zone(() => ({ cname: 'lb.example' }));
    const { signal } = new AbortController();
    expect(await resolverOf({ servers: [server.address] }).alias('spp.example', signal)).toEqual([
      'lb.example',
    ]);
  });
});

describe('a look-up in a process of its own', () => {
  const { signal } = new AbortController();
  it('finds what one in a thread finds', async () => {
    expect(await lookUpInChild('localhost', signal)).toEqual(await lookUpInThread('localhost', signal));
  });
  it('fails as one in a thread fails', async () => {
    const code = (error: NodeJS.ErrnoException) => error.code;
    const tooLong = `${'a'.repeat(64)}.invalid`; // longer than a label may be (RFC 1035), so that no server is asked
    expect(await lookUpInChild(tooLong, signal).catch(code)).toBe(
      await lookUpInThread(tooLong, signal).catch(code),
    );
  });
  it('ends when it is given up', async () => {
    const giveUp = new AbortController();
    const found = lookUpInChild('localhost', giveUp.signal);
    giveUp.abort();
    await expect(found).rejects.toThrow('aborted');
  });
});
