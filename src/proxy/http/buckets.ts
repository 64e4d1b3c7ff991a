import { maxRemembered, secondsFor, type Rate } from './rate.ts';

/** Dials left per key, refilled as time goes by. May run into debt: a check's dials are known only as they happen. */
export class Buckets {
  readonly #rate: Rate;
  readonly #left = new Map<string, { dials: number; at: number }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  #dialsLeft(key: string, now: number): number {
    const known = this.#left.get(key);
    if (known === undefined) return this.#rate.burst;
    return Math.min(this.#rate.burst, known.dials + ((now - known.at) * this.#rate.perMinute) / 60_000);
  }

  /** Whether at least half of a burst is left. */
  isRoomy(key: string, now: number): boolean {
    return this.#dialsLeft(key, now) * 2 >= this.#rate.burst;
  }

  spend(key: string, now: number): void {
    const dials = this.#dialsLeft(key, now) - 1;
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
    const missing = 1 - this.#dialsLeft(key, now);
    return missing <= 0 ? 0 : secondsFor(missing, this.#rate);
  }
}
