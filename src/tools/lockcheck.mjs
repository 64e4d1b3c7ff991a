// Does the lockfile hold the binaries for every platform? One written on a partly synced registry, or with optional packages
// left out, installs here and fails on another system.
import { readFileSync } from 'node:fs';
import { root } from './run/ensure.mjs';
import { missingFromLock } from './supply/missing-from-lock.mjs';
import { join } from 'node:path';

const missing = missingFromLock(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
for (const { by, name, version } of missing)
  console.error(`package-lock.json lacks ${name}@${version}, which ${by} names as optional.`);
if (missing.length > 0) process.exit(1);
console.log('The lockfile is complete.');
