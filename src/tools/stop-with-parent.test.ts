import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';

const watcher = fileURLToPath(new URL('stop-with-parent.mjs', import.meta.url));
/** Lives until somebody ends it. */
const child = `import { stopWithParent } from ${JSON.stringify(watcher)}; stopWithParent(); setInterval(() => {}, 1e6);`;
/** Starts the child as npm's shell does, says its number, and lives on. */
const parent = `
  const { spawn } = require('node:child_process');
  const { pid } = spawn(process.execPath, ['--input-type=module', '--eval', ${JSON.stringify(child)}], { stdio: 'ignore' });
  process.stdout.write(String(pid));
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
  // The child has to have come to its watch before its parent dies.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isRunning(pid)).toBe(true);
  npm.kill('SIGKILL');
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 3000, interval: 50 });
});
