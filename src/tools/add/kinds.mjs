import { appliance } from './kinds/appliance.mjs';
import { check } from './kinds/check.mjs';
import { joinError } from './kinds/join-error.mjs';
import { page } from './kinds/page.mjs';
import { prerequisite } from './kinds/prerequisite.mjs';
import { probe } from './kinds/probe.mjs';
import { step } from './kinds/step.mjs';

/** Everything of which one more is one file and one line. @type {readonly import('./kind.mjs').Kind[]} */
export const kinds = [joinError, check, probe, appliance, prerequisite, step, page];
