import { guardMutants } from './guard.mjs';

/** Every guard that `npm run mutants` takes out, room by room. @type {readonly import('./mutant.mjs').Mutant[]} */
export const mutants = [...guardMutants];
