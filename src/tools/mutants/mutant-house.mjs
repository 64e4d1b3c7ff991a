import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is no part of the sources, or is linked. */
const left = new Set(['.git', 'node_modules', 'dist', 'test-results', 'playwright-report']);

/** A copy of the checkout in which guards are taken out one at a time, so that the checkout itself is never wrong. */
export class MutantHouse {
  root = mkdtempSync(join(tmpdir(), 'sps-join-mutants-'));

  constructor() {
    for (const part of readdirSync('.').filter((name) => !left.has(name)))
      cpSync(part, join(this.root, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

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
