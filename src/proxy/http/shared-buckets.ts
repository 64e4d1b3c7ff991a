import { maxRemembered, secondsFor, type Rate } from './rate.ts';

/** Dials of one thing that have not come back yet, in all and by whom. */
interface Owed {
  dials: number;
  byClient: Map<string, number>;
  at: number;
}

/** Less than this many dials are forgotten, and the client with them. */
const forgotten = 0.01;

/** Rounding must not turn away whoever waited exactly as long as told. */
const roundingError = 1e-6;

/**
 * Dials of what clients share (a target, the server), so that nobody can use it up for others.
 *
 * A client may dial while it owes no more than is left for all. So one alone gets half, of n that ask without end each gets the same, and as
 * much again stays for the next one who comes: a shared buffer with dynamic thresholds (Choudhury and Hahne, IEEE/ACM Transactions on
 * Networking 6(2), 1998). What comes back with time is taken off every client's debt in proportion.
 */
export class SharedBuckets {
  readonly #rate: Rate;
  /** The one spent from longest ago first. */
  readonly #owed = new Map<string, Owed>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Whether a client has at least half of what it could get if it had not dialled yet. */
  isRoomy(key: string, client: string, now: number): boolean {
    const { mine, left } = this.#shareOf(key, client, now);
    return left >= 3 * mine && left >= 1;
  }

  spend(key: string, client: string, now: number): void {
    const owed = this.#owedAt(key, now) ?? { dials: 0, byClient: new Map<string, number>(), at: now };
    owed.dials += 1;
    owed.byClient.set(client, (owed.byClient.get(client) ?? 0) + 1);
    this.#owed.delete(key);
    this.#owed.set(key, owed);
    this.#forget(now);
  }

  /** Seconds until this client may dial, if nobody else does meanwhile; 0 where it may now. */
  waitS(key: string, client: string, now: number): number {
    const { mine, left, dials } = this.#shareOf(key, client, now);
    const forOne = 1 - left;
    const forShare = mine <= left ? 0 : (mine - left) / (1 + mine / dials);
    const missing = Math.max(forOne, forShare);
    return missing <= roundingError ? 0 : secondsFor(missing, this.#rate);
  }

  #shareOf(key: string, client: string, now: number): { mine: number; left: number; dials: number } {
    const owed = this.#owedAt(key, now);
    const dials = owed?.dials ?? 0;
    return { mine: owed?.byClient.get(client) ?? 0, left: this.#rate.burst - dials, dials };
  }

  /** What is owed now; undefined where nothing is. */
  #owedAt(key: string, now: number): Owed | undefined {
    const owed = this.#owed.get(key);
    if (owed === undefined) return undefined;
    const back = ((now - owed.at) * this.#rate.perMinute) / 60_000;
    if (back >= owed.dials) {
      this.#owed.delete(key);
      return undefined;
    }
    if (back === 0) return owed;
    const kept = 1 - back / owed.dials;
    owed.at = now;
    owed.dials -= back;
    for (const [client, dials] of owed.byClient)
      if (dials * kept < forgotten) owed.byClient.delete(client);
      else owed.byClient.set(client, dials * kept);
    return owed;
  }

  /** Forgets what came back, the oldest first, and the oldest of all where there are too many. */
  #forget(now: number): void {
    for (const oldest of this.#owed.keys())
      if (this.#owedAt(oldest, now) !== undefined) {
        if (this.#owed.size > maxRemembered) this.#owed.delete(oldest);
        return;
      }
  }
}
