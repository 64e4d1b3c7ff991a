// `npm run test:engines`: the journeys that matter, in Firefox and in WebKit. What is missing is installed where this is root on Debian.
// An engine that is not here fails the run; `npm test` passes it over, and says so.
import { ensureBuild, ensureDependencies } from './run/ensure.mjs';
import { installFromDebian } from './run/debian.mjs';
import { engines, packagesOf, programsOf } from './run/engines.mjs';
import { journeys, runStage } from './run/stages.mjs';

ensureDependencies();
ensureBuild();
const missing = engines.filter((engine) => programsOf(engine) === null);
if (missing.length > 0) installFromDebian(missing.flatMap(packagesOf));
const still = engines.filter((engine) => programsOf(engine) === null);
for (const engine of still)
  console.error(`${engine} is not here. On Debian, its packages are ${packagesOf(engine).join(', ')}.`);
const here = engines.filter((engine) => !still.includes(engine));
const passed = here.length > 0 && runStage(journeys(...here.map((engine) => `--project=${engine}`)));
process.exitCode = passed && still.length === 0 ? 0 : 1;
