import type { Sign } from '../pattern.ts';
import { joinNamed } from './join-named.ts';

/** Signs that a code comes from SPP's API and from the join, where the code's own sentence is missing. */
export const sppAnswered: readonly Sign[] = [{ phrase: 'InnerError' }, ...joinNamed];
