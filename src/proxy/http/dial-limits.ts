/** How many dials somebody has: at once, and per minute after that. */
export interface Rate {
  burst: number;
  perMinute: number;
}

/** Limits of a server, counted in dials and in checks that run at the same time. */
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
  perTarget: { burst: 300, perMinute: 600 },
  inAll: { burst: 600, perMinute: 1200 },
  runningPerClient: 256,
  runningInAll: 256,
};

/** A company's admins, a few at a time. */
export const exposedRates: DialRates = {
  perClient: { burst: 30, perMinute: 30 },
  perTarget: { burst: 30, perMinute: 30 },
  inAll: { burst: 300, perMinute: 300 },
  runningPerClient: 4,
  runningInAll: 64,
};

/** Most clients or targets that are remembered; the one not seen for longest is forgotten first. */
const maxRemembered = 10_000;

/** Dials left per key, refilled as time goes by. May run into debt: a check's dials are known only as they happen. */
class Buckets {
  readonly #rate: Rate;
  readonly #left = new Map<string, { dials: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  left(key: string, now: number): number {
    const known = this.#left.get(key);
    if (known === undefined) return this.#rate.burst;
    return Math.min(this.#rate.burst, known.dials + ((now - known.at) * this.#rate.perMinute) / 60_000);
  }

  /** Whether at least half of a burst is left. */
  isRoomy(key: string, now: number): boolean {
    return this.left(key, now) * 2 >= this.#rate.burst;
  }

  spend(key: string, now: number): void {
    const dials = this.left(key, now) - 1;
    this.#left.delete(key);
    this.#left.set(key, { dials, at: now });
    if (this.#left.size <= maxRemembered) return;
    for (const oldest of this.#left.keys()) {
      this.#left.delete(oldest);
      break;
    }
  }

  /** Seconds until one dial is there again; 0 where one is. */
  waitS(key: string, now: number): number {
    const missing = 1 - this.left(key, now);
    return missing <= 0 ? 0 : Math.max(1, Math.ceil((missing * 60) / this.#rate.perMinute));
  }
}

/** Counts dials per client, per target and in all, and checks under way. */
export class DialLimits {
  readonly #rates: DialRates;
  readonly #clients: Buckets;
  readonly #targets: Buckets;
  readonly #all: Buckets;
  readonly #running = new Map<string, number>();
  #runningInAll = 0;
  readonly #now: () => number;

  /** @param now a clock in ms that nobody can set */
  constructor(rates: DialRates, now: () => number) {
    this.#rates = rates;
    this.#clients = new Buckets(rates.perClient);
    this.#targets = new Buckets(rates.perTarget);
    this.#all = new Buckets(rates.inAll);
    this.#now = now;
  }

  get running(): number {
    return this.#runningInAll;
  }

  /** Seconds until this client may check this target; 0 where it may now. */
  waitS(client: string, targets: readonly string[]): number {
    const now = this.#now();
    const waits = targets.map((target) => this.#targets.waitS(target, now));
    return Math.max(this.#clients.waitS(client, now), this.#all.waitS('', now), ...waits);
  }

  /** Whether there is room for dials that a check could do without: for others at least half of each limit is left. */
  isRoomy(client: string, target: string): boolean {
    const now = this.#now();
    return (
      this.#clients.isRoomy(client, now) && this.#targets.isRoomy(target, now) && this.#all.isRoomy('', now)
    );
  }

  spend(client: string, target: string): void {
    const now = this.#now();
    this.#clients.spend(client, now);
    this.#targets.spend(target, now);
    this.#all.spend('', now);
  }

  /** Counts a look-up that led to no dial as one: whoever may ask without end learns which internal names exist. */
  spendLookUp(client: string): void {
    const now = this.#now();
    this.#clients.spend(client, now);
    this.#all.spend('', now);
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
