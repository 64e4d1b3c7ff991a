// How many round trips a whole check needs beyond DNS: through a relay that delays each direction by 50 ms and counts changes of
// direction on each connection. A connect counts as one round trip, though loopback gives it for nothing. That the two connections
// of a check go side by side shows in its time.
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { openRelay } from './delaying-relay.ts';
import { timeCheck } from './time-check.ts';

const host = 'spp.practice.test';
const delayMs = 50;
const rounds = 10;
const allowed = 3.5;

async function measure(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const [ip = ''] = lab.names.get(host) ?? [];
  const port = lab.ports.get(ip);
  if (port === undefined) throw new Error(`the lab has no ${host}`);
  const relay = await openRelay(port, delayMs);
  const through = { ...lab, ports: new Map([...lab.ports, [ip, relay.port]]) };

  const rows: { turns: readonly number[]; tookMs: number }[] = [];
  for (let round = -2; round < rounds; round += 1) {
    relay.reset();
    const tookMs = await timeCheck(host, through);
    if (round >= 0) rows.push({ turns: relay.turns(), tookMs });
    // The check's farewell is on its way for a while; it is not part of the next round.
    await new Promise((resolve) => setTimeout(resolve, 4 * delayMs));
  }
  relay.close();
  server.disconnect();

  const most = Math.max(...rows.flatMap(({ turns }) => turns)) / 2;
  const connections = Math.max(...rows.map(({ turns }) => turns.length));
  const took = rows.map(({ tookMs }) => tookMs);
  const byTheClock = 1 + Math.min(...took) / (2 * delayMs);
  console.log(
    `## Round trips of a whole check of a TLS 1.3 appliance, ${delayMs} ms each way, ${rounds} rounds\n`,
  );
  console.log('| | measured | allowed |\n| --- | --: | --: |');
  console.log(`| connections, most | ${connections} | 2 |`);
  console.log(`| round trips beyond DNS on one connection, most | ${most} | ${allowed} |`);
  console.log(`| ms, slowest (the connect is free on loopback) | ${Math.max(...took).toFixed(1)} | |`);
  console.log(
    `| round trips by the clock, fewest, the connect added | ${byTheClock.toFixed(2)} | ${allowed} |\n`,
  );
  if (most > allowed || byTheClock > allowed || connections > 2) process.exitCode = 1;
}

await (process.argv[2] === 'lab' ? lendLab() : measure());
