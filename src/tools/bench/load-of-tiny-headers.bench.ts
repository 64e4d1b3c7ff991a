// Ten servers at a time that send header lines of four bytes without end, beside ten healthy ones: the event loop's delay, which everybody
// else waits for. The servers run in a process of their own.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { PracticeTable } from '#proxy/guard/practice-table.ts';
import { usualLimits } from '#proxy/probes/limits.ts';
import { runCheck } from '#proxy/run-check.ts';
import { borrowLab, lendLab } from './lab-of-its-own.ts';

const hosts = { 'endless heads': 'headers.practice.test', 'healthy, to compare': 'spp.practice.test' };
const atOnce = 10;
const rounds = 20;
const allowedMs = 50;

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
  console.log(
    `## ${atOnce} checks at once of servers that send four-byte header lines without end, ${rounds} times\n`,
  );
  console.log(
    '| | loop’s delay p99 in ms, 10 ms of its own timer in it | wanted | processor a check in ms | said |',
  );
  console.log('| --- | --: | --: | --: | --- |');
  for (const [name, host] of Object.entries(hosts)) {
    const { p99, processorMs, seen } = await measure(lab, host);
    console.log(
      `| ${name} | ${p99.toFixed(1)} | < ${allowedMs} | ${processorMs.toFixed(1)} | ${[...seen].join(', ')} |`,
    );
    if (p99 >= allowedMs) process.exitCode = 1;
  }
  server.disconnect();
}

await (process.argv[2] === 'lab' ? lendLab() : compare());
