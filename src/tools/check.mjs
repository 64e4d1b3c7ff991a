// `npm run check`: everything that needs no build and no browser, under a minute.
import { ensureDependencies } from './ensure.mjs';
import { quickStages, runStage, unitTests } from './stages.mjs';

ensureDependencies();
for (const stage of [...quickStages, unitTests()]) if (!runStage(stage)) process.exit(1);
