// How many round trips a whole check needs beyond DNS: through a relay that delays each direction by 50 ms and counts changes of
// direction on each connection. A connect counts as one round trip, though loopback gives it for nothing. That the two connections
// of a check go side by side shows in its time. `curl` goes through the same relay for the status alone.
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { openRelay, type Relay } from './delaying-relay.ts';
import { curlArgs } from './peers-of-the-check.ts';
import type { Goal } from './row.ts';
import { runProgram } from './run-program.ts';
import { targetInLab } from './target-in-lab.ts';
import { tellRows } from './tell-rows.ts';
import { timeCheck } from './time-check.ts';

const host = 'spp.practice.test';
const delayMs = 50;
const rounds = 10;
const allowed: Goal = { sense: 'most', value: 3.5 };

interface Seen {
  connections: number;
  roundTrips: number;
  tookMs: number;
}

/** The most of some rounds, and the shortest time; null where it cannot be done on this machine. */
async function most(relay: Relay, times: number, run: () => Promise<number | null>): Promise<Seen | null> {
  const seen: Seen = { connections: 0, roundTrips: 0, tookMs: Infinity };
  for (let round = 0; round < times; round += 1) {
    relay.reset();
    const tookMs = await run();
    if (tookMs === null) return null;
    const turns = relay.turns();
    seen.connections = Math.max(seen.connections, turns.length);
    seen.roundTrips = Math.max(seen.roundTrips, ...turns.map((of) => of / 2));
    seen.tookMs = Math.min(seen.tookMs, tookMs);
    // A farewell is on its way for a while; it is not part of the next round.
    await new Promise((resolve) => setTimeout(resolve, 4 * delayMs));
  }
  return seen;
}

async function measure(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const target = targetInLab(lab, host);
  const relay = await openRelay(target.port, delayMs);
  const through = { ...lab, ports: new Map([...lab.ports, [target.ip, relay.port]]) };
  const check = () => timeCheck(host, through);
  await most(relay, 2, check);
  const ours = await most(relay, rounds, check);
  const curl = await most(relay, 3, () => runProgram('curl', curlArgs({ ...target, port: relay.port })));
  relay.close();
  server.disconnect();
  if (ours === null) throw new Error('The check was not made.');

  const name = '`curl`, status only';
  const unit = '';
  tellRows(
    `Round trips of a whole check of a TLS 1.3 appliance beyond DNS, ${delayMs} ms each way, most of ${rounds}`,
    [
      {
        what: 'on one connection',
        ours: ours.roundTrips,
        unit,
        peer: { name, value: curl?.roundTrips ?? null },
        goal: allowed,
      },
      { what: 'by the clock, the connect added', ours: 1 + ours.tookMs / (2 * delayMs), unit, goal: allowed },
      {
        what: 'connections',
        ours: ours.connections,
        unit,
        peer: { name, value: curl?.connections ?? null },
        goal: { sense: 'most', value: 2 },
      },
    ],
  );
}

await (process.argv[2] === 'lab' ? lendLab() : measure());
