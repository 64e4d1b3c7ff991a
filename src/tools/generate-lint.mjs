// `node src/tools/generate-lint.mjs` writes .oxlintrc.json from the floor plan; with --check it only says whether that is due.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { lintConfig } from './lint-config.mjs';

const file = '.oxlintrc.json';
const wanted = await format(JSON.stringify(lintConfig), { ...(await resolveConfig(file)), filepath: file });

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (readFileSync(file, 'utf8') === wanted) {
  console.log('The linter keeps to the floor plan.');
} else {
  console.error(
    `${file} is not what src/floor-plan.mjs says: run "node src/tools/generate-lint.mjs" and commit it.`,
  );
  process.exitCode = 1;
}
