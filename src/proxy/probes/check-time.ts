import { performance } from 'node:perf_hooks';
import type { Limits } from './limits.ts';

/** Why something under way was stopped. */
export type Stopped = 'timed-out' | 'cancelled';

/** The time that one attempt has: its own limit, or what is left of the whole, whichever is less. */
export interface AttemptTime {
  startedAt: number;
  endsAt: number;
  signal: AbortSignal;
}

/** Milliseconds since the attempt began, to a tenth. */
export const tookMs = ({ startedAt }: AttemptTime): number =>
  Math.round((performance.now() - startedAt) * 10) / 10;

/** Why an attempt may not go on; null where it may. */
export function stoppedBy({ endsAt, signal }: AttemptTime): Stopped | null {
  if (signal.aborted) return 'cancelled';
  return performance.now() >= endsAt ? 'timed-out' : null;
}

/** No answer is worth more to a person who has the rest of it already, in ms. */
const longestPatienceMs = 1000;

/** The time of one check: hands each attempt its share, on a clock that nobody can set. */
export class CheckTime {
  readonly #limits: Limits;
  readonly #signal: AbortSignal;
  readonly #endsAt: number;

  constructor(limits: Limits, signal: AbortSignal, endsAt = performance.now() + limits.wholeMs) {
    this.#limits = limits;
    this.#signal = signal;
    this.#endsAt = endsAt;
  }

  /** The same time for a part of the check that may be given up before the rest. */
  partUntil(signal: AbortSignal): CheckTime {
    return new CheckTime(this.#limits, AbortSignal.any([this.#signal, signal]), this.#endsAt);
  }

  /** Why no further attempt may begin; null where one may. */
  over(): 'time-was-up' | 'cancelled' | null {
    if (this.#signal.aborted) return 'cancelled';
    return performance.now() >= this.#endsAt ? 'time-was-up' : null;
  }

  /** How long something that may be missing is waited for after the rest, in ms. */
  get patienceMs(): number {
    return this.#limits.patienceMs ?? Math.min(longestPatienceMs, this.#limits.attemptMs / 3);
  }

  begin(): AttemptTime {
    const startedAt = performance.now();
    const endsAt = Math.min(startedAt + this.#limits.attemptMs, this.#endsAt);
    return { startedAt, endsAt, signal: this.#signal };
  }

  /**
   * The time of the name's look-up: all but a quarter of the whole, which the rest of the check can do with. A platform asks the next
   * name server only after the first was silent for 5 s (resolv.conf(5)).
   */
  beginName(): AttemptTime {
    const { startedAt, endsAt, signal } = this.begin();
    return { startedAt, endsAt: Math.max(endsAt, this.#endsAt - this.#limits.wholeMs / 4), signal };
  }
}

/**
 * Runs something that settles by itself, or is stopped when its time is up or the check is given up.
 *
 * @param begin   starts it and returns how to stop it; what it settles with first counts, later news is dropped
 * @param stopped what the outcome is then; `begin`'s stop has run before
 */
export function within<Settled>(
  time: AttemptTime,
  stopped: (why: Stopped) => Settled,
  begin: (settle: (outcome: Settled) => void) => () => void,
): Promise<Settled> {
  return new Promise((resolve) => {
    let over = false;
    let stop: (() => void) | null = null;
    const settle = (outcome: Settled) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      time.signal.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const end = (why: Stopped) => {
      if (over) return;
      stop?.();
      settle(stopped(why));
    };
    const onAbort = () => end('cancelled');
    const timer = setTimeout(() => end('timed-out'), Math.max(0, time.endsAt - performance.now()));
    time.signal.addEventListener('abort', onAbort);
    if (time.signal.aborted) return end('cancelled');
    stop = begin(settle);
  });
}
