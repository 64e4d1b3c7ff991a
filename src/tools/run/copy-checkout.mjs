import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is no part of the sources, or is linked. */
const left = new Set(['.git', 'node_modules', 'dist', 'test-results', 'playwright-report']);

/**
 * A copy of the checkout in which things may be planted, so that the checkout itself is never wrong.
 *
 * @param {string} name what it is for, as a word of its folder's name
 * @returns {string} its root, which the caller removes
 */
export function copyCheckout(name) {
  const root = mkdtempSync(join(tmpdir(), `sps-join-${name}-`));
  for (const part of readdirSync('.').filter((one) => !left.has(one)))
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}
