import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @type {(root: string, ...command: string[]) => Promise<string>} what it printed, whether it succeeded or not */
const node = (root, ...command) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });

/** What the compiler says of some projects of a checkout, a line for each error. @type {(root: string, ...projects: string[]) => Promise<string[]>} */
export async function compile(root, ...projects) {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const said = await Promise.all(
    projects.map((project) => node(root, tsc, '-p', project, '--noEmit', '--pretty', 'false')),
  );
  return said.flatMap((text) => text.split('\n').filter((line) => /error TS/.test(line)));
}

/** @typedef {{ testResults: { name: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] }} Report */

/**
 * Runs test files of a checkout.
 *
 * @param {string} root
 * @param {readonly string[]} files
 * @param {RegExp} [named] only tests of such names
 * @returns {Promise<{ passed: number, failed: { file: string, test: string, why: string }[] }>} `file` from the root, with slashes
 * @throws where the runner made no report
 */
export async function runLaws(root, files, named = /^/) {
  const report = join(root, 'laws.json');
  rmSync(report, { force: true });
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const said = await node(
    root,
    vitest,
    'run',
    '--reporter=json',
    `--outputFile=${report}`,
    '-t',
    named.source,
    ...files,
  );
  /** @type {Report} */
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch (cause) {
    throw new Error(`the tests did not run: ${said}`, { cause });
  }
  const all = results.testResults.flatMap(({ name, message, assertionResults }) => {
    const file = files.find((one) => name.replaceAll('\\', '/').endsWith(one)) ?? name;
    // A file that cannot be loaded has no test in it.
    const whole = message === '' ? [] : [{ status: 'failed', fullName: file, failureMessages: [message] }];
    return [...assertionResults, ...whole].map((one) => ({ ...one, file }));
  });
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: all
      .filter(({ status }) => status === 'failed')
      .map(({ file, fullName, failureMessages }) => ({
        file,
        test: fullName,
        why: failureMessages.join('\n'),
      })),
  };
}
