import { median } from './percentile.ts';

/** One way of doing the thing: how long it took in ms, null where it cannot be done on this machine. */
export interface Racer {
  name: string;
  run: () => Promise<number | null>;
  /** Runs in the first round only, without a warm-up: it takes too long for more. */
  once?: true;
}

/** Rounds that are run and thrown away: caches fill, code is compiled. */
const warmUpRounds = 5;

/**
 * Runs all racers in every round, one after the other, so that what else the machine does meets all alike.
 *
 * @returns the median of each in ms, by its name; null where it cannot be done on this machine
 */
export async function raceSideBySide(
  rounds: number,
  racers: readonly Racer[],
): Promise<ReadonlyMap<string, number | null>> {
  const times = new Map(racers.map(({ name }) => [name, new Array<number>()]));
  for (let round = -warmUpRounds; round < rounds; round += 1)
    for (const { name, run, once } of racers) {
      if (once && round !== 0) continue;
      const tookMs = await run();
      if (round >= 0 && tookMs !== null) times.get(name)?.push(tookMs);
    }
  return new Map([...times].map(([name, took]) => [name, took.length === 0 ? null : median(took)]));
}
