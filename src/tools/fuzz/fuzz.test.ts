import { describe, expect, it } from 'vitest';
import { fuzzReader, type FuzzedReader } from './fuzz-reader.ts';
import { httpAnswers } from './http-answers.ts';
import { shownCertificates } from './shown-certificates.ts';
import { statusBodies } from './status-bodies.ts';
import { typedAddresses } from './typed-addresses.ts';

/** For all readers together; `npm run fuzz` gives them a million. */
const all = Number(process.env['FUZZ_INPUTS'] ?? 20_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 1);
const minuteMs = 60_000;

/** More of the processor than any input may take: a reader that needs this long hangs. */
const hangsAfterMs = 1000;

/** @param share the reader's part of all inputs */
function withstands<Input>(reader: FuzzedReader<Input>, share: number): void {
  const inputs = Math.round(all * share);
  const result = fuzzReader(reader, inputs, seed);
  if (process.env['FUZZ_INPUTS'] !== undefined) console.log(JSON.stringify(result));
  expect(result.thrown).toEqual([]);
  expect(result.slowestMs).toBeLessThan(hangsAfterMs);
  // Samples that are never taken, or always, would try nothing.
  expect(result.taken).toBeGreaterThan(inputs / 100);
  expect(result.taken).toBeLessThan(inputs);
}

describe('whatever comes in, nothing is thrown and nothing hangs', { timeout: 30 * minuteMs }, () => {
  it('at the address grammar', () => withstands(typedAddresses, 0.3));
  it('at the status parser', () => withstands(statusBodies, 0.3));
  it('at the reader of HTTP answers', () => withstands(httpAnswers, 0.2));
  it('at the certificate reader', async () => withstands(await shownCertificates(), 0.2));
});

it('a reader that throws is reported with its input', () => {
  const broken: FuzzedReader<string> = {
    name: 'broken',
    next: (below) => String(below(3)),
    read: (text) => {
      if (text === '2') throw new Error('two');
      return true;
    },
    show: (text) => text,
  };
  const { thrown, taken } = fuzzReader(broken, 100, 1);
  expect(thrown[0]).toBe('Error: two at 2');
  expect(taken).toBeLessThan(100);
});
