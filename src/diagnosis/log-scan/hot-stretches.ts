/** Blocks before and behind one with a trigger whose hits count as well. */
const neighbours = 1;
/** Most blocks that are read at once. */
const mostBlocks = 64;

/**
 * Sorts the blocks of a text into those that are read and those that are passed over: a block with a trigger is read with its
 * neighbours. Which blocks are read together depends on the text alone, never on how it arrived.
 */
export class HotStretches {
  #hot: number[] = [];
  #done = 0;

  /** Says that a block has a trigger; blocks come in order. */
  mark(block: number): void {
    if (this.#hot.at(-1) !== block) this.#hot.push(block);
  }

  /**
   * The next stretch of blocks `[first, end)` that is complete.
   *
   * @param settled  all blocks before this one are marked if they have to be; infinite at the end of the text
   * @returns undefined where there is none, or none yet
   */
  next(settled: number): { first: number; end: number } | undefined {
    const [hot] = this.#hot;
    if (hot === undefined) return undefined;
    const first = Math.max(hot - neighbours, this.#done);
    let end = hot + neighbours + 1;
    for (const block of this.#hot) {
      if (block - neighbours > end || end - first >= mostBlocks) break;
      end = Math.max(end, block + neighbours + 1);
    }
    end = Math.min(end, first + mostBlocks);
    if (end + neighbours >= settled) return undefined;
    this.#done = end;
    this.#hot = this.#hot.filter((block) => block + neighbours + 1 > end);
    return { first, end };
  }

  /** The first block that may still have to be read. */
  firstWanted(settled: number): number {
    return Math.max(this.#done, Math.min(this.#hot[0] ?? settled, settled) - neighbours);
  }
}
