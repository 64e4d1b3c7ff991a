// `npm run check`: what needs no build and no browser, and not long: under a minute.
import { ensureDependencies } from './run/ensure.mjs';
import { quickStages, runStage, unitTests } from './run/stages.mjs';

ensureDependencies();
const quick = unitTests('--project=quick');
for (const stage of [...quickStages, quick]) if (!runStage(stage)) process.exit(1);
