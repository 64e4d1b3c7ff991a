import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a probe waits, in ms; then it counts as not answered. */
const givenUpMs = 10_000;

/** One probe from an address of this machine. */
function probe(port: number, from: string): Promise<number | null> {
  return new Promise((resolve) => {
    const startedAt = performance.now();
    const asked = request(
      { host: '127.0.0.1', port, path: '/healthz', localAddress: from, agent: false, timeout: givenUpMs },
      (response) => {
        response.resume();
        resolve(response.statusCode === 200 ? performance.now() - startedAt : null);
      },
    );
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(null));
    asked.end();
  });
}

/** What came of the probes: how long each 200 took in ms, and how many gave none. */
export interface Health {
  tookMs: number[];
  failed: number;
}

/** Asks for health ten times a second, over a new connection each, from each of these addresses, until told to end. */
export async function watchHealth(
  port: number,
  from: readonly string[],
  until: () => boolean,
): Promise<ReadonlyMap<string, Health>> {
  const seen = new Map(from.map((address): [string, Health] => [address, { tookMs: [], failed: 0 }]));
  while (!until()) {
    await Promise.all(
      [...seen].map(async ([address, health]) => {
        const tookMs = await probe(port, address);
        if (tookMs === null) health.failed += 1;
        else health.tookMs.push(tookMs);
      }),
    );
    await pause(100);
  }
  return seen;
}
