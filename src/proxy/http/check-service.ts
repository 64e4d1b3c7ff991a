import { performance } from 'node:perf_hooks';
import type { Result } from '#diagnosis/address/result.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import type { Config } from '../config.ts';
import type { OpenPractice } from '../guard/practice-table.ts';
import type { SafetyNet } from '../safety-net.ts';
import { logLine } from '../log-line.ts';
import type { AttemptLine } from '../run-check.ts';
import { checkOutcome, type CheckOutcome } from './check-outcome.ts';
import { logBug } from './log-bug.ts';
import { clientKey } from './client-address.ts';
import { DialLimits, exposedRates, loopbackRates } from './dial-limits.ts';
import type { Metrics } from './metrics.ts';
import type { Problem } from './problem.ts';
import type { Asked } from './read-request.ts';

/** What the service needs beside the configuration. */
export interface ServiceParts {
  lab: OpenPractice | null;
  vantage: Checked['vantage'];
  metrics: Metrics;
  /** What a bug in a check falls into, so that it ends this check and nothing else. */
  net: SafetyNet;
  /** Takes one JSON line without its end. */
  log: (line: string) => void;
  /** By which limits refill, in ms; nobody can set it. By default the process's own. */
  clock?: () => number;
}

const checkOff: Problem = {
  status: 503,
  title: 'The check is off',
  detail: 'Others can reach this server, so it checks only what --allow lists, and nothing is listed.',
};
/** One wording for every refusal: what is refused and why is nobody's business on a network. */
const refusedTitle = 'Not checked';
const refusedDetail = 'This checker does not connect to that address.';

/** A bug of ours says nothing of what was checked. */
const notAssessed: Problem = {
  status: 500,
  title: 'Not assessed',
  detail:
    'Something went wrong in the checker itself, so this says nothing of the server. Its log has the details.',
};

const limited = (waitS: number): Problem => ({
  status: 429,
  title: 'Too many checks',
  detail: 'There were too many checks in a short time. Wait a moment, then check again.',
  more: { retryAfterS: waitS },
  headers: { 'retry-after': String(waitS) },
});

/** What makes a check is loaded for the first one: a page needs nothing of it, and a start has to wait for what it loads. */
const loadRunCheck = () => import('../run-check.ts');

/** How long after the start it is loaded without anybody asking, in ms: nobody waits then, and the first check waits for nothing. */
const warmUpMs = 2000;

/** Checks with limits, counts and an audit line around them: what the HTTP interface adds to `runCheck`. */
export class CheckService {
  readonly #config: Config;
  readonly #parts: ServiceParts;
  readonly #limits: DialLimits;

  constructor(config: Config, parts: ServiceParts) {
    this.#config = config;
    this.#parts = parts;
    this.#limits = new DialLimits(
      config.exposed ? exposedRates : loopbackRates,
      parts.clock ?? (() => performance.now()),
    );
    setTimeout(() => void loadRunCheck(), warmUpMs).unref();
    parts.metrics.gauge('sps_join_checks_running', 'Checks under way.', () => this.#limits.running);
  }

  /** Why no check can be made by anybody; null where one can. */
  get off(): Problem | null {
    return this.#config.allowance === null ? checkOff : null;
  }

  async check(
    { parsed, only }: Asked,
    client: string,
    signal: AbortSignal,
    onAttempt: (line: AttemptLine) => void,
  ): Promise<Result<Checked, Problem>> {
    const { allowance, limits } = this.#config;
    if (allowance === null) return { ok: false, why: checkOff };
    const key = clientKey(client);
    const { host } = parsed.address;
    const began = performance.now();
    const leave = this.#limits.enter(key);
    let waitS = leave === null ? 1 : this.#limits.waitS(key, [host]);
    if (leave === null || waitS > 0) {
      leave?.();
      this.#record(client, host, 'limited', began);
      return { ok: false, why: limited(waitS) };
    }
    let hasDialled = false;
    try {
      const [{ runCheck }, lab] = await Promise.all([loadRunCheck(), this.#parts.lab?.() ?? null]);
      const checked = await this.#parts.net.run((ended) =>
        runCheck(parsed, {
          allowance,
          limits,
          only,
          signal: AbortSignal.any([signal, ended]),
          lab,
          vantage: this.#parts.vantage,
          now: Date.now,
          onAttempt: (line) => {
            this.#observe(line);
            onAttempt(line);
          },
          mayDial: (targets) => {
            waitS = this.#limits.waitS(
              key,
              targets.map(({ ip }) => ip),
            );
            return waitS === 0;
          },
          mayLookAgain: ({ ip }) => this.#limits.isRoomy(key, ip),
          onDial: (target) => {
            hasDialled = true;
            // At one's own machine the lab costs nobody anything.
            const free = target.practiceCaPem !== null && !this.#config.exposed;
            if (!free) this.#limits.spend(key, target.ip);
          },
        }),
      );
      if (!hasDialled && this.#config.exposed) this.#limits.spendLookUp(key);
      this.#record(client, host, waitS > 0 ? 'limited' : checkOutcome(checked), began);
      if (waitS > 0) return { ok: false, why: limited(waitS) };
      return checked.refused === undefined
        ? { ok: true, value: checked }
        : { ok: false, why: this.#refused(checked) };
    } catch (bug) {
      this.reportBug(bug);
      this.#record(client, host, 'unfinished', began);
      return { ok: false, why: notAssessed };
    } finally {
      leave();
    }
  }

  /** Logs a bug with its stack. */
  reportBug(bug: unknown): void {
    logBug(this.#parts.log, bug);
  }

  #refused({ refused }: Checked): Problem {
    const problem = { status: 403, title: refusedTitle, detail: refusedDetail } as const;
    // At one's own machine the reason helps; on a network it would tell what is listed.
    return refused === undefined || this.#config.exposed
      ? problem
      : { ...problem, more: { reason: refused.reason } };
  }

  #observe({ probe, attempt }: AttemptLine): void {
    if (attempt.outcome === 'not-tried') return;
    const labels = { probe, outcome: attempt.outcome === 'failed' ? attempt.reason : 'observed' };
    const help = 'Duration of an attempt by probe and outcome.';
    this.#parts.metrics.observe('sps_join_probe_duration_seconds', help, labels, attempt.tookMs / 1000);
  }

  #record(client: string, host: string, verdict: CheckOutcome, began: number): void {
    const { metrics, log } = this.#parts;
    const seconds = (performance.now() - began) / 1000;
    metrics.count('sps_join_checks_total', 'Checks by outcome.', { outcome: verdict });
    metrics.observe(
      'sps_join_check_duration_seconds',
      'Duration of a check by outcome.',
      { outcome: verdict },
      seconds,
    );
    const tookMs = Math.round(seconds * 1000);
    log(logLine('check', { client, host, verdict, tookMs }));
  }
}
