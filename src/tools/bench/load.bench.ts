// 200 checks at a time of silent, dripping and dead targets for a minute, and endless ones beside, through the service with its
// limits: memory, the event loop's delay, whether every check ended at its limit, and how long a healthy target's check takes.
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { readConfig } from '#proxy/config.ts';
import { CheckService } from '#proxy/http/check-service.ts';
import { Metrics } from '#proxy/http/metrics.ts';
import { SafetyNet } from '#proxy/safety-net.ts';
import { usualLimits } from '#proxy/probes/limits.ts';
import { openDeadPort, playDead } from './dead-port.ts';
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { median, percentile } from './percentile.ts';
import type { Goal } from './row.ts';
import { tellRows } from './tell-rows.ts';

const healthy = 'spp.practice.test';
const deadIp = '203.0.113.99';
/** Bad targets, asked for in turn. A check of an endless one is soon over, so those come on top of the 200. */
const targets = ['silent.practice.test', 'drip.practice.test', 'endless.practice.test', deadIp] as const;
const atOnce = 200;
const visitorCount = Math.ceil((atOnce * 4) / 3);
const minuteMs = Number(process.env['LOAD_MS'] ?? 60_000);
/** Timers are late under load, never early; more than this is a limit that did not hold. */
const lateMs = 500;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is really in use, garbage aside, in MB. */
function heapMb(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

async function load(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const dead = await openDeadPort(import.meta.filename);
  // Its thread is blocked for good, so that it ends with us only if we end it, whatever went wrong.
  process.once('exit', dead.close);
  const config = readConfig([], {});
  if (!config.ok) throw new Error(config.why.detail);
  const service = new CheckService(config.value, {
    lab: () => Promise.resolve({ ...lab, ports: new Map([...lab.ports, [deadIp, dead.port]]) }),
    vantage: { hostname: 'bench' },
    metrics: new Metrics(),
    net: new SafetyNet(),
    log: () => undefined,
  });
  /** Null where it was refused because as many as may run were running. */
  const ask = async (host: string, client: string): Promise<number | null> => {
    const parsed = parseAddress(host);
    if (!parsed.ok) throw new Error(`${host} is no address`);
    const startedAt = performance.now();
    const answer = await service.check(
      { parsed: parsed.value, only: null },
      client,
      new AbortController().signal,
      () => undefined,
    );
    if (!answer.ok && answer.why.status === 429) return null;
    if (!answer.ok) throw new Error(`${host}: ${answer.why.title}`);
    return performance.now() - startedAt;
  };
  const check = async (host: string, client: string): Promise<number> => {
    const tookMs = await ask(host, client);
    if (tookMs === null) throw new Error(`${host}: refused`);
    return tookMs;
  };
  const healthyChecks = async (times: number, everyMs: number, until = Infinity): Promise<number[]> => {
    const took: number[] = [];
    for (let done = 0; done < times && performance.now() < until; done += 1) {
      took.push(await check(healthy, '192.168.7.8'));
      await pause(everyMs);
    }
    return took;
  };

  await healthyChecks(20, 10);
  const idle = await healthyChecks(60, 50);

  const until = performance.now() + minuteMs;
  const ended = new Map<string, number[]>(targets.map((host) => [host, []]));
  let running = 0;
  let refused = 0;
  const runningSeen: number[] = [];
  // Each visitor asks at most once in an attempt's time: the limits on dials would have it so outside the lab.
  const visitor = async (at: number): Promise<void> => {
    const host = targets[at % targets.length] ?? deadIp;
    await pause((at / visitorCount) * usualLimits.attemptMs);
    while (performance.now() < until) {
      running += 1;
      const tookMs = await ask(host, `192.168.7.${10 + (at % 2)}`);
      running -= 1;
      if (tookMs === null) refused += 1;
      else ended.get(host)?.push(tookMs);
      // Refused, one asks again in a moment, as Retry-After has it.
      await pause(tookMs === null ? 1000 : Math.max(0, usualLimits.attemptMs - tookMs));
    }
  };
  const all = Promise.all(Array.from({ length: visitorCount }, (_, at) => visitor(at)));
  await pause(usualLimits.attemptMs + 500);
  const heapBefore = heapMb();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const memory: number[] = [];
  const watch = setInterval(() => {
    memory.push(process.memoryUsage().rss / 2 ** 20);
    runningSeen.push(running);
  }, 500);
  const meanwhile = await healthyChecks(Infinity, 100, until);
  delay.disable();
  const heapAfter = heapMb();
  clearInterval(watch);
  await all;
  dead.close();
  server.disconnect();
  report({ delay, memory, heap: [heapBefore, heapAfter], idle, meanwhile, ended, runningSeen, refused });
}

interface Measured {
  delay: ReturnType<typeof monitorEventLoopDelay>;
  /** Resident, in MB, twice a second. */
  memory: readonly number[];
  /** What is in use after a collection, before and after, in MB. */
  heap: readonly [before: number, after: number];
  idle: readonly number[];
  meanwhile: readonly number[];
  ended: ReadonlyMap<string, readonly number[]>;
  runningSeen: readonly number[];
  /** Checks of bad targets that met the limit on checks at a time, and were made later. */
  refused: number;
}

function report({ delay, memory, heap, idle, meanwhile, ended, runningSeen, refused }: Measured): void {
  const quarter = Math.ceil(memory.length / 4);
  const [early, late] = [median(memory.slice(0, quarter)), median(memory.slice(-quarter))];
  const most = (value: number): Goal => ({ sense: 'most', value });
  const mostRatio = (value: number): Goal => ({ sense: 'most', value, of: 'ratio' });
  const ms = { unit: 'ms' };
  tellRows(`${atOnce} checks of bad targets at a time for ${minuteMs / 1000} s`, [
    {
      what: 'checks running, median',
      ours: median(runningSeen),
      unit: '',
      goal: { sense: 'least', value: atOnce - 10 },
    },
    { what: 'asked again, because as many as may run were running', ours: refused, unit: '' },
    ...[...ended].map(([host, took]) => ({
      what: `slowest of ${took.length} checks of ${host}`,
      ours: Math.max(...took),
      ...ms,
      goal: most(usualLimits.attemptMs + lateMs),
    })),
    {
      what: 'memory in use after a collection',
      ours: heap[1],
      unit: 'MB',
      peer: { name: 'at the beginning', value: heap[0] },
      goal: mostRatio(1.25),
    },
    {
      what: 'resident memory, last quarter',
      ours: late,
      unit: 'MB',
      peer: { name: 'first quarter', value: early },
      goal: mostRatio(1.25),
    },
    {
      what: 'event loop delay p99, 10 ms of its own timer in it',
      ours: delay.percentile(99) / 1e6,
      ...ms,
      goal: { sense: 'below', value: 50 },
    },
    {
      what: 'a healthy check meanwhile, median',
      ours: median(meanwhile),
      ...ms,
      peer: { name: 'idle', value: median(idle) },
      goal: mostRatio(3),
    },
    {
      what: 'a healthy check meanwhile, p95',
      ours: percentile(meanwhile, 95),
      ...ms,
      peer: { name: 'idle', value: percentile(idle, 95) },
    },
  ]);
}

const parts: Record<string, () => unknown> = { lab: lendLab, dead: playDead };
await (parts[process.argv[2] ?? ''] ?? load)();
