import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { packInto } from '#tools/release/pack-into.mjs';

/** Where nobody listens: whatever asks a registry fails. */
const noRegistry = ['--registry', 'http://127.0.0.1:9', '--offline'];

let folder: string;
let tarball: string;
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sps-join-package-'));
  tarball = packInto(folder);
});
afterAll(() => {
  for (const child of children) if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** As on a machine where npm has never fetched anything. */
const env = () => ({ PATH: process.env['PATH'], HOME: folder, npm_config_cache: join(folder, 'cache') });

const npx = (...args: string[]) =>
  spawnSync('npx', ['--yes', ...noRegistry, `./${basename(tarball)}`, ...args], {
    cwd: folder,
    env: env(),
    encoding: 'utf8',
  });

const listed = (): string[] =>
  spawnSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
    .stdout.trim()
    .split('\n')
    .map((path) => path.replace('package/', ''));

/** The engine that reads pictures, and its language: packed already, so that each weighs in the tarball what it weighs in the build. */
const engine = (): number => {
  const assets = join('dist', 'client', 'assets');
  const files = readdirSync(assets).filter((name) => /^reader-.*\.bin$/.test(name));
  return files.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0);
};

it('weighs little more than 3 MB besides the engine that reads pictures', () => {
  expect(engine()).toBeGreaterThan(3_000_000);
  expect(statSync(tarball).size - engine()).toBeLessThan(3_200_000);
});

it.each([
  'dist/LICENSE',
  'dist/sbom.cdx.json',
  'dist/third-party-notices.txt',
  'dist/client/index.html',
  'dist/single/sps-join-wizard.html',
  'src/deploy/nginx.conf',
  'src/manual/running.md',
  'SECURITY.md',
])('holds %s', (file) => {
  expect(listed()).toContain(file);
});

it('holds no source map and no source but what starts it', () => {
  const kept = listed().filter((path) => /\.map$|\.tsx?$/.test(path) && !path.endsWith('embed.d.ts'));
  expect(kept).toEqual([]);
});

it('runs without a registry, and fetches nothing', () => {
  const { status, stdout, stderr } = npx('--version');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const [run = ''] = readdirSync(join(folder, 'cache', '_npx'));
  const installed = readdirSync(join(folder, 'cache', '_npx', run, 'node_modules'));
  expect(installed.filter((name) => !name.startsWith('.'))).toEqual(['sps-join-wizard']);
});

it('serves the wizard, and checks a practice address', async () => {
  const args = ['--yes', ...noRegistry, `./${basename(tarball)}`, 'serve', '--port', '0', '--lab'];
  // A group of its own, so that npx, its shell and the server end together.
  const child = spawn('npx', args, { cwd: folder, env: env(), detached: true });
  children.push(child);
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  const { url } = await vi.waitFor(() => JSON.parse(out.split('\n')[0] ?? '') as { url: string }, {
    timeout: 60_000,
    interval: 50,
  });
  expect(await (await fetch(`${url}healthz`)).text()).toBe('ok\n');
  expect(await (await fetch(url)).text()).toContain('<title>');
  const answer = await fetch(`${url}api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: 'spp.practice.test' }),
  });
  const { facts } = (await answer.json()) as { facts: { endpoints: { status: { outcome: string } }[] } };
  expect(facts.endpoints.map(({ status }) => status.outcome)).toEqual(['observed']);
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await once(child, 'close');
  children.splice(0);
});
