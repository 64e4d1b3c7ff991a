/** A number from 0 to below `most`, the next of a sequence that its seed decides. */
export type Below = (most: number) => number;

/** Mulberry32: chance that is the same in every run. @param seed any whole number */
export function chance(seed: number): Below {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

/** One of a list that is not empty. */
export function oneOf<One>(list: readonly [One, ...One[]], below: Below): One {
  return list[below(list.length)] ?? list[0];
}
