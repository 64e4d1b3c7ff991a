import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const watcher = fileURLToPath(new URL('stop-with-parent.mjs', import.meta.url));
/** Lives until somebody ends it. */
const child = `import { stopWithParent } from ${JSON.stringify(watcher)}; stopWithParent(); console.log(process.pid); setInterval(() => {}, 1e6);`;
/** Starts the child as npm's shell does, and lives on; the child says its number once it watches. */
const parent = `
  const { spawn } = require('node:child_process');
  spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(child)}], { stdio: ['ignore', 'inherit', 'ignore'] });
  setInterval(() => {}, 1e6);`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

test('a process that was started by npm ends soon after npm was killed', async () => {
  const npm = spawn(process.execPath, ['--eval', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(npm.stdout, 'data')) as [Buffer];
  const pid = Number(String(said));
  expect(isRunning(pid)).toBe(true);
  npm.kill('SIGKILL');
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 60_000, interval: 50 });
});
