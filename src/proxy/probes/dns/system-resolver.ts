import { promises } from 'node:dns';
import { setTimeout as pause } from 'node:timers/promises';
import type { Found, Resolver } from './resolver.ts';
import { BoundedQueue } from '../bounded-queue.ts';

/** Threads that look-ups may block at once: half of libuv's pool, its own rule for slow work (threadpool.c). */
const threads = Math.floor((Number(process.env['UV_THREADPOOL_SIZE'] ?? 4) + 1) / 2);

/** After this long in the queue a name is asked for past it, too; well below what a person notices. */
const queuePatienceMs = 250;

/**
 * After this long under way, likewise: the hosts file answers at once, so it is a name server that is slow. The platform waits 5 s
 * for each before it asks the next (resolv.conf(5)).
 */
const platformPatienceMs = 1000;

const queue = new BoundedQueue(threads, 512);

/** How this machine's programs look a name up; rejects with the platform's error. */
export type LookUp = (name: string, signal: AbortSignal) => Promise<Found>;

/** By family, in the platform's order. */
export function byFamily(found: readonly { address: string; family: number }[]): Found {
  const of = (family: number) =>
    found.filter((entry) => entry.family === family).map(({ address }) => address);
  return { ipv4: of(4), ipv6: of(6) };
}

/** Like every other program: hosts file, search list, name servers. Blocks a thread, and at its end the process, until it is answered. */
export const lookUpInThread: LookUp = async (name) =>
  byFamily(await promises.lookup(name, { all: true, order: 'verbatim' }));

/** Parts of the platform that another may stand in for. */
export interface ResolverParts {
  lookUp?: LookUp;
  /** Name servers as `address:port`; by default those of this machine. */
  servers?: readonly string[];
}

/**
 * The platform's own resolver, in a bounded queue.
 *
 * A slow name blocks a thread for as long as its name servers like. So a name that still waits after a moment, or is still looked
 * for after a longer one, is asked for directly, and a good answer counts; a bad one does not, for the hosts file may know better.
 */
export function resolverOf({ lookUp = lookUpInThread, servers }: ResolverParts): Resolver {
  /** Name servers without the search list and the hosts file, but any number at once and stoppable. */
  const server = (signal: AbortSignal): promises.Resolver => {
    const resolver = new promises.Resolver({ timeout: 1000, tries: 2 });
    if (servers !== undefined) resolver.setServers(servers);
    signal.addEventListener('abort', () => resolver.cancel(), { once: true });
    return resolver;
  };
  return {
    async addresses(name, signal) {
      let begun = false;
      const platform = queue.run(() => {
        begun = true;
        return lookUp(name, signal);
      }, signal);
      const direct = async (): Promise<Found> => {
        await pause(queuePatienceMs, undefined, { signal });
        if (begun) await pause(platformPatienceMs - queuePatienceMs, undefined, { signal });
        return { ipv4: await server(signal).resolve4(name), ipv6: null };
      };
      return Promise.race([platform, direct().catch(() => platform)]);
    },
    alias: (name, signal) => server(signal).resolveCname(name),
  };
}

export const systemResolver: Resolver = resolverOf({});
