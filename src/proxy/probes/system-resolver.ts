import { promises } from 'node:dns';
import { setTimeout as pause } from 'node:timers/promises';
import type { Found, Resolver } from './resolver.ts';
import { WaitingLine } from './waiting-line.ts';

/** Threads that look-ups may block at once: half of libuv's pool, its own rule for slow work (threadpool.c). */
const threads = Math.floor((Number(process.env['UV_THREADPOOL_SIZE'] ?? 4) + 1) / 2);

/** After this long in the queue a name is asked for past it, too; well below what a person notices. */
const patienceMs = 250;

const queue = new WaitingLine(threads, 512);

/** Name servers without the search list and the hosts file, but any number at once and stoppable. */
function server(signal: AbortSignal): promises.Resolver {
  const resolver = new promises.Resolver({ timeout: 1000, tries: 2 });
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  return resolver;
}

/** Like every other program on this machine: hosts file, search list, name servers. */
async function asThePlatform(name: string): Promise<Found> {
  const found = await promises.lookup(name, { all: true, order: 'verbatim' });
  const of = (family: number) =>
    found.filter((entry) => entry.family === family).map(({ address }) => address);
  return { ipv4: of(4), ipv6: of(6) };
}

/**
 * The platform's own resolver, in a bounded queue of its own.
 *
 * A few slow names block all threads for as long as their name servers like. So a name that still waits after a moment is asked
 * for directly, and a good answer counts; a bad one does not, for the hosts file may know better.
 */
export const systemResolver: Resolver = {
  async addresses(name, signal) {
    let begun = false;
    const platform = queue.run(() => {
      begun = true;
      return asThePlatform(name);
    }, signal);
    const direct = async (): Promise<Found> => {
      await pause(patienceMs, undefined, { signal });
      if (begun) return platform;
      const ipv4 = await server(signal)
        .resolve4(name)
        .catch(() => platform.then((found) => found.ipv4));
      return { ipv4, ipv6: null };
    };
    return Promise.race([platform, direct().catch(() => platform)]);
  },
  alias: (name, signal) => server(signal).resolveCname(name),
};
