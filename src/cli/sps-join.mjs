#!/usr/bin/env node
// Runs the built command line, and says how to build it where that is missing: the one file that is there in a checkout and in the package.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../../dist/server/sps-join.mjs', import.meta.url);

if (existsSync(fileURLToPath(built))) {
  await import(built.href);
} else {
  process.stderr.write(
    'sps-join is not built yet. Run "npm run build" (or "npm start") in the checkout first.\n',
  );
  process.exitCode = 2;
}
