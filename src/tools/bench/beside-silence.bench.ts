// Fifty checks at once of servers that stay silent: how much of the event loop they leave to everybody else, and what of the processor
// they take. Both are ratios, to a loop with nothing to do and to fifty checks of a healthy appliance, because a busy machine slows
// either side. The servers run in a process of their own.
import { setTimeout as pause } from 'node:timers/promises';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { PracticeTable } from '#proxy/guard/practice-table.ts';
import { usualLimits, type Limits } from '#proxy/probes/limits.ts';
import { freeShare } from '#proxy/probes/testing/loop-turns.ts';
import { runCheck } from '#proxy/run-check.ts';
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { tellRows } from './tell-rows.ts';

const atOnce = 50;
const rounds = 3;
/** Of the loop's free time when it has nothing to do. */
const leastFree = 0.5;
/** Of the processor's time for as many healthy checks: a hello and a wait cannot cost more than a whole check. */
const mostProcessor = 1;

/** A healthy appliance answers all of them, however long a busy machine takes. */
const patient: Limits = { attemptMs: 60_000, wholeMs: 60_000 };

interface Measured {
  /** 0 to 1. */
  free: number;
  processorMs: number;
}

async function measure(work: () => Promise<unknown>): Promise<Measured> {
  const before = process.cpuUsage();
  const free = await freeShare(work);
  const { user, system } = process.cpuUsage(before);
  return { free, processorMs: (user + system) / 1000 };
}

/** Checks one address many times at once, and throws where a check did not come to the end that it has to. */
async function checkMany(host: string, lab: PracticeTable, end: string, limits: Limits): Promise<void> {
  const parsed = parseAddress(host);
  if (!parsed.ok) throw new Error(`${host} is no address`);
  const check = () =>
    runCheck(parsed.value, {
      allowance: { mode: 'loopback', listed: [] },
      lab,
      limits,
      vantage: { hostname: 'bench' },
      now: Date.now,
      signal: new AbortController().signal,
    });
  for (const { facts } of await Promise.all(Array.from({ length: atOnce }, check)))
    for (const { tls } of facts.endpoints) {
      const came = tls.outcome === 'failed' ? tls.reason : tls.outcome;
      if (came !== end) throw new Error(`${host}: ${came} instead of ${end}`);
    }
}

async function compare(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const healthy = () => checkMany('spp.practice.test', lab, 'observed', patient);
  const silent = () => checkMany('silent.practice.test', lab, 'timed-out', usualLimits);
  await healthy();
  const seen: { idle: Measured; beside: Measured; whole: Measured }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const idle = await measure(() => pause(usualLimits.attemptMs));
    const beside = await measure(silent);
    const whole = await measure(healthy);
    seen.push({ idle, beside, whole });
  }
  server.disconnect();

  const worst = (ratio: (round: (typeof seen)[number]) => number) =>
    seen.toSorted((one, other) => ratio(other) - ratio(one))[0];
  const used = ({ idle, beside }: (typeof seen)[number]) => beside.processorMs - idle.processorMs;
  const busiest = worst(({ idle, beside }) => idle.free / beside.free);
  const dearest = worst((round) => used(round) / round.whole.processorMs);
  tellRows(`${atOnce} checks at once of servers that stay silent, worst of ${rounds}`, [
    {
      what: 'free share of the event loop',
      ours: busiest?.beside.free ?? Number.NaN,
      unit: '',
      peer: { name: 'a loop with nothing to do', value: busiest?.idle.free ?? null },
      goal: { sense: 'least', value: leastFree, of: 'ratio' },
    },
    {
      what: 'processor time',
      ours: dearest === undefined ? Number.NaN : used(dearest),
      unit: 'ms',
      peer: { name: 'as many healthy checks', value: dearest?.whole.processorMs ?? null },
      goal: { sense: 'below', value: mostProcessor, of: 'ratio' },
    },
  ]);
}

await (process.argv[2] === 'lab' ? lendLab() : compare());
