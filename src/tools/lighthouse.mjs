// `npm run lighthouse`: what Lighthouse says of the built wizard, as the median of five runs a page. Builds nothing.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './run/browser.mjs';

/** Exact, so that two runs are comparable. */
const version = '12.6.1';
const runs = Number(process.argv[2] ?? 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const pages = {
  start: '',
  'paste an error': 'failed',
  'a result': 'join/address#address=192.0.2.15',
  'an error': 'errors/certificate-name-mismatch',
};

/** @type {(values: number[]) => number} */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const browser = (await findBrowser())?.executablePath;
if (browser === undefined) throw new Error('No browser was found.');
const server = spawn(process.execPath, ['dist/server/sps-join.mjs', 'serve', '--port', '0', '--lab'], {
  stdio: ['ignore', 'pipe', 'ignore'],
});
let said = '';
while (!said.includes('\n')) said += String((await once(server.stdout, 'data'))[0]);
server.stdout.resume();
const { url } = JSON.parse(said.slice(0, said.indexOf('\n')));
const folder = mkdtempSync(join(tmpdir(), 'sps-join-lighthouse-'));

/** @typedef {{ categories: Record<string, { score: number }>, audits: Record<string, { score: number | null, title: string, displayValue?: string, scoreDisplayMode: string, details?: { type?: string } }> }} Report */

/** @type {(page: string) => Report} */
function look(page) {
  const report = join(folder, 'report.json');
  const made = spawnSync(
    'npx',
    [
      '-y',
      `lighthouse@${version}`,
      `${url.replace(/\/$/, '')}/${page}`,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join()}`,
      '--chrome-flags=--headless --no-sandbox',
    ],
    { env: { ...process.env, CHROME_PATH: browser }, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  return JSON.parse(readFileSync(report, 'utf8'));
}

try {
  console.log(
    `| page | ${categories.join(' | ')} | first paint | blocked |\n| --- | --- | --- | --- | --- | --- | --- |`,
  );
  for (const [name, page] of Object.entries(pages)) {
    const reports = Array.from({ length: runs }, () => look(page));
    const scores = categories.map((one) =>
      Math.round(100 * median(reports.map((report) => report.categories[one]?.score ?? 0))),
    );
    const measured = ['first-contentful-paint', 'total-blocking-time'].map(
      (audit) => reports.at(-1)?.audits[audit]?.displayValue ?? '?',
    );
    console.log(`| ${[name, ...scores, ...measured].join(' | ')} |`);
    const last = reports.at(-1);
    for (const [id, { score, title, scoreDisplayMode }] of Object.entries(last?.audits ?? {}))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        console.error(`  ${name}: ${id} ${score} ${title}`);
  }
} finally {
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
