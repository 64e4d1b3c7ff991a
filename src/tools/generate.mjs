// `npm run generate`: writes what is made from data: the linter's rules from the floor plan, the README's table from the catalogue.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureDependencies } from './ensure.mjs';

ensureDependencies();
const { format, resolveConfig } = await import('prettier');
const { runnerImport } = await import('vite');
await import('./generate-lint.mjs');

/** @typedef {typeof import('./join-error-table.ts')} JoinErrorTable */
const { module } = /** @type {{ module: JoinErrorTable }} */ (
  await runnerImport('./src/tools/join-error-table.ts')
);
const readme = module.withJoinErrorTable(readFileSync('README.md', 'utf8'));
writeFileSync(
  'README.md',
  await format(readme, { ...(await resolveConfig('README.md')), filepath: 'README.md' }),
);
