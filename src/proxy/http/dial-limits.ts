import { Buckets } from './buckets.ts';
import type { Rate } from './rate.ts';
import { SharedBuckets } from './shared-buckets.ts';

/**
 * Limits of a server, counted in dials and in checks that run at the same time.
 *
 * A target's burst is twice a client's: alone, a client may take half of it, and a company has one to three targets.
 */
export interface DialRates {
  perClient: Rate;
  perTarget: Rate;
  inAll: Rate;
  runningPerClient: number;
  runningInAll: number;
}

/** One person at their own machine: enough for any script of theirs, and not for a runaway one. */
export const loopbackRates: DialRates = {
  perClient: { burst: 600, perMinute: 1200 },
  perTarget: { burst: 600, perMinute: 600 },
  inAll: { burst: 1200, perMinute: 1200 },
  runningPerClient: 256,
  runningInAll: 256,
};

/** A company's admins, a few at a time. */
export const exposedRates: DialRates = {
  perClient: { burst: 30, perMinute: 30 },
  perTarget: { burst: 60, perMinute: 60 },
  inAll: { burst: 300, perMinute: 300 },
  runningPerClient: 4,
  runningInAll: 64,
};

/** Counts dials per client, per target and in all, and checks under way. */
export class DialLimits {
  readonly #rates: DialRates;
  readonly #clients: Buckets;
  readonly #targets: SharedBuckets;
  readonly #all: SharedBuckets;
  readonly #running = new Map<string, number>();
  #runningInAll = 0;
  readonly #now: () => number;

  /** @param now a clock in ms that nobody can set */
  constructor(rates: DialRates, now: () => number) {
    this.#rates = rates;
    this.#clients = new Buckets(rates.perClient);
    this.#targets = new SharedBuckets(rates.perTarget);
    this.#all = new SharedBuckets(rates.inAll);
    this.#now = now;
  }

  get running(): number {
    return this.#runningInAll;
  }

  /** Seconds until this client may check this target; 0 where it may now. */
  waitS(client: string, targets: readonly string[]): number {
    const now = this.#now();
    const waits = targets.map((target) => this.#targets.waitS(target, client, now));
    return Math.max(this.#clients.waitS(client, now), this.#all.waitS('', client, now), ...waits);
  }

  /** Whether there is room for dials that a check could do without: at least half of each share is left. */
  isRoomy(client: string, target: string): boolean {
    const now = this.#now();
    return (
      this.#clients.isRoomy(client, now) &&
      this.#targets.isRoomy(target, client, now) &&
      this.#all.isRoomy('', client, now)
    );
  }

  spend(client: string, target: string): void {
    const now = this.#now();
    this.#clients.spend(client, now);
    this.#targets.spend(target, client, now);
    this.#all.spend('', client, now);
  }

  /** Counts a look-up that led to no dial as one: whoever may ask without end learns which internal names exist. */
  spendLookUp(client: string): void {
    const now = this.#now();
    this.#clients.spend(client, now);
    this.#all.spend('', client, now);
  }

  /** Counts a check as under way; null where there are too many. Call the answer once, when the check has ended. */
  enter(client: string): (() => void) | null {
    const mine = this.#running.get(client) ?? 0;
    if (mine >= this.#rates.runningPerClient || this.#runningInAll >= this.#rates.runningInAll) return null;
    this.#running.set(client, mine + 1);
    this.#runningInAll += 1;
    return () => {
      this.#runningInAll -= 1;
      const left = (this.#running.get(client) ?? 1) - 1;
      if (left === 0) this.#running.delete(client);
      else this.#running.set(client, left);
    };
  }
}
