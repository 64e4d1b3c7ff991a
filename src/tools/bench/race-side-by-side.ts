import { median } from './percentile.ts';

/** One way of doing the thing: how long it took in ms, null where it cannot be done on this machine. */
export interface Racer {
  name: string;
  run: () => Promise<number | null>;
}

/** Rounds that are run and thrown away: caches fill, code is compiled. */
const warmUpRounds = 5;

/**
 * Runs all racers in every round, one after the other, so that what else the machine does meets all alike.
 *
 * @param against the racer that all ratios are to
 * @returns a Markdown table: median and slowest in ms, and how many times as long as `against`
 */
export async function raceSideBySide(
  rounds: number,
  against: string,
  racers: readonly Racer[],
): Promise<string> {
  const times = new Map(racers.map(({ name }) => [name, new Array<number>()]));
  for (let round = -warmUpRounds; round < rounds; round += 1)
    for (const { name, run } of racers) {
      const tookMs = await run();
      if (round >= 0 && tookMs !== null) times.get(name)?.push(tookMs);
    }
  const measure = median(times.get(against) ?? []);
  const row = ([name, took]: [string, number[]]) =>
    took.length === 0
      ? `| ${name} | not on this machine | | |`
      : `| ${name} | ${median(took).toFixed(1)} | ${Math.max(...took).toFixed(1)} | ${(median(took) / measure).toFixed(2)} |`;
  return [
    '| | median ms | slowest ms | × the check |',
    '| --- | --: | --: | --: |',
    ...[...times].map(row),
  ].join('\n');
}
