import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const plant = new URL('./plant-a-bug.mjs', import.meta.url).href;
const struck = 'spp-replica.practice.test';
const waysToThrow = ['in a callback', 'in a promise'] as const;
const longMs = 90_000;

let folder = '';
let program = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sps-join-bug-'));
  program = join(folder, 'server', 'sps-join.mjs');
  await mkdir(join(folder, 'client'));
  await writeFile(join(folder, 'client', 'index.html'), '<!doctype html>');
  const outDir = join(folder, 'server');
  await build({ logLevel: 'error', build: { ssr: 'src/cli/main.ts', outDir, copyPublicDir: false } });
}, longMs);

const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the command with the bug in it. */
function start(planted: string, ...args: string[]) {
  const child = spawn(process.execPath, ['--import', plant, program, ...args], {
    env: { ...process.env, PLANTED: planted },
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (said.out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (said.err += bytes.toString()));
  return { child, said };
}

async function untilSaid(said: { out: string }, pattern: RegExp): Promise<string> {
  for (;;) {
    const [, found] = pattern.exec(said.out) ?? [];
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each(waysToThrow)('abuse 51: a bug in one check, %s,', (planted) => {
  it(
    'ends this check, which was not assessed, and no other, and never the server',
    { timeout: longMs },
    async () => {
      const { child, said } = start(planted, 'serve', '--port', '0');
      const origin = await untilSaid(said, /(http:\/\/localhost:\d+)\//);
      const check = async (address: string, accept = 'application/json') => {
        const answer = await fetch(`${origin}/api/check`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept },
          body: JSON.stringify({ address }),
        });
        return { status: answer.status, text: await answer.text() };
      };
      const [bad, streamed, good] = await Promise.all([
        check(struck),
        check(struck, 'application/x-ndjson'),
        check('spp.practice.test'),
      ]);
      expect(bad).toMatchObject({ status: 500, text: expect.stringContaining('Not assessed') });
      expect(streamed.text).toContain('"problem":"Not assessed"');
      expect(good).toMatchObject({ status: 200, text: expect.stringContaining('"kind":"spp"') });
      expect(await check('spp.practice.test')).toMatchObject({ status: 200 });
      expect(child.exitCode).toBeNull();
      const bug = said.out.split('\n').find((line) => line.includes('"event":"bug"')) ?? '';
      expect(bug).toMatch(/planted.*\\n +at .*plant-a-bug\.mjs/);
      child.kill('SIGKILL');
    },
  );

  it('ends a command with 3 and one sentence', { timeout: longMs }, async () => {
    const { child, said } = start(planted, 'check', struck, '--lab');
    const [code] = (await once(child, 'close')) as [number];
    expect([code, said.out]).toEqual([3, '']);
    expect(said.err).toMatch(/^sps-join: not assessed, [^\n]*planted\n$/);
  });
});
