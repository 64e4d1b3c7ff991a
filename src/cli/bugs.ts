import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import { exitCode } from './exit-code.ts';

/** Longest words of a bug on the terminal, in characters. */
const maxWords = 200;

/** A command ends once, however many bugs follow the first before it has. */
let isEnding = false;

let taker: ((bug: unknown) => void) | null = null;

/** Lets a server take the bugs that nothing caught, for as long as it runs. @returns how to end that */
export function handBugsTo(take: (bug: unknown) => void): () => void {
  taker = take;
  return () => (taker = null);
}

/**
 * Takes a bug that nothing caught. A server that runs goes on. A command ends, saying so in one sentence: what it was to find out stays
 * unknown, and nothing of what was checked stands in the way.
 */
export function takeBug(bug: unknown): void {
  if (taker !== null) return taker(bug);
  if (isEnding) return;
  isEnding = true;
  const words = escapeHostile(bug instanceof Error ? bug.message : String(bug), maxWords);
  process.stderr.write(
    `sps-join: not assessed, because of a fault in this program that says nothing about any server: ${words}\n`,
    () => process.exit(exitCode['not-assessed']),
  );
}
