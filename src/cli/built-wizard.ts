import { getAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import type { BuiltWizard } from '#proxy/http/built-wizard.ts';

/** Where the names of what is inside a single executable are written; Node lists them nowhere. `src/tools/executable.mjs` writes it. */
const listOfAssets = 'client-files.json';

/** The built wizard: inside a single executable, else in the folder beside the built command line. */
export function builtWizard(): string | BuiltWizard {
  if (!isSea()) return fileURLToPath(new URL('../client/', import.meta.url));
  return {
    names: JSON.parse(getAsset(listOfAssets, 'utf8')) as string[],
    read: (name) => Buffer.from(getAsset(`client/${name}`)),
  };
}
