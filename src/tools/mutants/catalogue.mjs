import { coreMutants } from './core.mjs';
import { guardMutants } from './guard.mjs';
import { pageMutants } from './page.mjs';
import { probeMutants } from './probes.mjs';
import { serverMutants } from './server.mjs';

/** Every guard that `npm run mutants` takes out, room by room. @type {readonly import('./mutant.mjs').Mutant[]} */
export const mutants = [...guardMutants, ...serverMutants, ...probeMutants, ...coreMutants, ...pageMutants];
