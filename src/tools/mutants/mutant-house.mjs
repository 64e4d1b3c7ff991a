import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCheckout } from '../run/copy-checkout.mjs';

/** A copy of the checkout in which guards are taken out one at a time, so that the checkout itself is never wrong. */
export class MutantHouse {
  root = copyCheckout('mutants');

  /**
   * Plants a mutant, does something, and puts the guard back.
   *
   * @template Value
   * @param {import('./mutant.mjs').Mutant} mutant
   * @param {() => Value} work
   * @returns {Value}
   * @throws where the guard does not stand there exactly once: then the mutant is out of date
   */
  with({ file, from, to }, work) {
    const path = join(this.root, file);
    const text = readFileSync(path, 'utf8');
    const [before, after, ...more] = text.split(from);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${file} does not hold exactly once: ${from}`);
    writeFileSync(path, `${before}${to}${after}`);
    try {
      return work();
    } finally {
      writeFileSync(path, text);
    }
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true });
  }
}
