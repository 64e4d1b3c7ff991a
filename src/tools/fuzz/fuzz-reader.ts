import { cpuUsage } from 'node:process';
import { chance, type Below } from './chance.ts';

/** A reader of text or bytes from outside, and inputs for it: real samples, changed. */
export interface FuzzedReader<Input> {
  name: string;
  next: (below: Below) => Input;
  /** Reads one input. @returns whether it was taken; throws where a law of the reader is broken */
  read: (input: Input) => boolean;
  /** For a report of what went wrong. */
  show: (input: Input) => string;
}

export interface FuzzResult {
  name: string;
  inputs: number;
  /** How many were taken: none, or all, would mean that the samples try nothing. */
  taken: number;
  /** Most time of the processor that one input took: a busy machine adds nothing to it. */
  slowestMs: number;
  /** The first inputs that made the reader throw, at most five. */
  thrown: string[];
}

const maxShown = 5;

/** Gives a reader many inputs, the same in every run with the same seed. */
export function fuzzReader<Input>(reader: FuzzedReader<Input>, inputs: number, seed: number): FuzzResult {
  const below = chance(seed);
  const result: FuzzResult = { name: reader.name, inputs, taken: 0, slowestMs: 0, thrown: [] };
  for (let done = 0; done < inputs; done += 1) {
    const input = reader.next(below);
    const before = cpuUsage();
    try {
      if (reader.read(input)) result.taken += 1;
    } catch (error) {
      if (result.thrown.length < maxShown) result.thrown.push(`${String(error)} at ${reader.show(input)}`);
    }
    const { user, system } = cpuUsage(before);
    result.slowestMs = Math.max(result.slowestMs, (user + system) / 1000);
  }
  return result;
}
