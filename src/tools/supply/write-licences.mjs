import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesAsPage, noticesAsText } from './notices.mjs';
import { supplyOf } from './supply-of.mjs';

/**
 * Writes into a finished build what it is made of: for whoever takes `dist`, and as a page beside the wizard's.
 *
 * @param {import('./collect-shipped.mjs').Shipped} shipped
 * @param {string} root the checkout's, absolute
 * @throws where what is shipped is not what is declared, naming each package
 */
export function writeLicences(shipped, root) {
  const { faults, bom, notices } = supplyOf(shipped, root);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const dist = (/** @type {string[]} */ ...path) => join(root, 'dist', ...path);
  copyFileSync(join(root, 'LICENSE'), dist('LICENSE'));
  writeFileSync(dist('third-party-notices.txt'), noticesAsText(notices));
  writeFileSync(dist('sbom.cdx.json'), bom);
  writeFileSync(dist('client', 'sbom.cdx.json'), bom);
  const page = readFileSync(dist('client', 'index.html'), 'utf8');
  const head = partOf(page, /<base [^>]*data-hosting="files"[^>]*>(?:<meta http-equiv[^>]*>)?/);
  const style = partOf(page, /(?<=<link rel="stylesheet"[^>]*href=")[^"]+/);
  writeFileSync(dist('client', 'licences.html'), noticesAsPage(notices, { head, style }));
}

/** @type {(page: string, wanted: RegExp) => string} */
function partOf(page, wanted) {
  const [found] = wanted.exec(page) ?? [];
  if (found === undefined) throw new Error(`The built page has no ${wanted}.`);
  return found;
}
