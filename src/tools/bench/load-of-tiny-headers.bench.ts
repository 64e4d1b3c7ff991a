// Ten servers at a time that send header lines of four bytes without end, beside ten healthy ones: the event loop's delay, which everybody
// else waits for. The servers run in a process of their own.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { PracticeTable } from '#proxy/guard/practice-table.ts';
import { usualLimits } from '#proxy/probes/limits.ts';
import { runCheck } from '#proxy/run-check.ts';
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { tellRows } from './tell-rows.ts';

const hosts = { endless: 'headers.practice.test', healthy: 'spp.practice.test' };
const atOnce = 10;
const rounds = 20;
const allowedMs = 50;
const busy =
  'Where the cores are busy, healthy servers delay the loop nearly as much. Tried and kept: each handshake has a turn of the loop to itself, which took it from 60 to 141 ms to what it is (decision 0006).';

interface Measured {
  p99: number;
  processorMs: number;
  seen: ReadonlySet<string>;
}

async function measure(lab: PracticeTable, host: string): Promise<Measured> {
  const parsed = parseAddress(host);
  if (!parsed.ok) throw new Error(`${host} is no address`);
  const check = () =>
    runCheck(parsed.value, {
      allowance: { mode: 'loopback', listed: [] },
      lab,
      limits: usualLimits,
      vantage: { hostname: 'bench' },
      now: Date.now,
      signal: new AbortController().signal,
    });
  const seen = new Set<string>();
  const tenAtOnce = async () => {
    for (const { facts } of await Promise.all(Array.from({ length: atOnce }, check)))
      for (const { status } of facts.endpoints)
        seen.add(status.outcome === 'failed' ? status.reason : status.outcome);
  };
  await tenAtOnce();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const before = process.cpuUsage();
  delay.enable();
  for (let round = 0; round < rounds; round += 1) await tenAtOnce();
  delay.disable();
  const { user, system } = process.cpuUsage(before);
  return { p99: delay.percentile(99) / 1e6, processorMs: (user + system) / 1000 / atOnce / rounds, seen };
}

async function compare(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const endless = await measure(lab, hosts.endless);
  const healthy = await measure(lab, hosts.healthy);
  server.disconnect();
  const name = 'of healthy servers';
  tellRows(
    `${atOnce} checks at once of servers that send four-byte header lines without end, ${rounds} times`,
    [
      {
        what: 'event loop delay p99, 10 ms of its own timer in it',
        ours: endless.p99,
        unit: 'ms',
        peer: { name, value: healthy.p99 },
        goal: { sense: 'below', value: allowedMs, whenNot: busy },
      },
      {
        what: `processor time a check, which ends as ${[...endless.seen].join(', ')}`,
        ours: endless.processorMs,
        unit: 'ms',
        peer: { name, value: healthy.processorMs },
      },
    ],
  );
}

await (process.argv[2] === 'lab' ? lendLab() : compare());
