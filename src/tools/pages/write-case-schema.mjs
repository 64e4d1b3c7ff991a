import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ caseSchema: () => unknown }} CaseSchema */

/** Where the schema of a case as JSON stands in what is served; permanent. */
export const caseSchemaPath = 'schema/case-1.json';

/**
 * Writes the schema of a case as JSON into the wizard's build.
 *
 * @param {string} client the folder of the build
 * @throws what the bundler throws
 */
export async function writeCaseSchema(client) {
  const { runnerImport } = await import('vite');
  const { module } = /** @type {{ module: CaseSchema }} */ (
    await runnerImport('./src/tools/pages/case-schema.ts')
  );
  mkdirSync(join(client, 'schema'), { recursive: true });
  writeFileSync(join(client, caseSchemaPath), `${JSON.stringify(module.caseSchema())}\n`);
}
