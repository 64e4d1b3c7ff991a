// `npm run generate`: writes what is made from data: the manual's table from the catalogue, the table of forbidden turns from their list, the faces that stand in for ours from their measures.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureDependencies } from './run/ensure.mjs';
import { standInRules } from './fonts/stand-ins.mjs';
import { withTurns } from './words/turns-table.mjs';

ensureDependencies();
const { format, resolveConfig } = await import('prettier');
const { runnerImport } = await import('vite');

/** @typedef {typeof import('./join-error-table.ts')} JoinErrorTable */
const { module } = /** @type {{ module: JoinErrorTable }} */ (
  await runnerImport('./src/tools/join-error-table.ts')
);
const joinErrorPage = 'src/manual/join-errors.md';
const written = {
  [joinErrorPage]: module.withJoinErrorTable(readFileSync(joinErrorPage, 'utf8')),
  'CONTRIBUTING.md': withTurns(readFileSync('CONTRIBUTING.md', 'utf8')),
  'src/wizard/stand-ins.css': standInRules(),
};
for (const [file, text] of Object.entries(written))
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
