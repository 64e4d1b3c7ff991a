import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#proxy/config.ts';
import { makePlaceToRun } from './place-to-run.ts';
import { manualPages, shellBlocks, type ShellBlock } from './read-manual.ts';
import { whileServing } from './run-server-block.ts';

const blocks = manualPages.flatMap(shellBlocks);
const named = (some: readonly ShellBlock[]) =>
  some.map((block) => [`${block.page}:${block.line}`, block] as const);
const runs = blocks.filter(({ notRun, serves }) => notRun === null && !serves);
const serves = blocks.filter((block) => block.serves);
const readOnly = blocks.filter(({ notRun }) => notRun !== null);

/** Where the manual says that the server is. */
const usualServer = 'http://localhost:8080/';
const serveHere = 'node dist/server/sps-join.mjs serve --lab';

let place: Awaited<ReturnType<typeof makePlaceToRun>>;
beforeAll(async () => {
  place = await makePlaceToRun();
});
afterAll(() => place.remove());

const run = (text: string) =>
  spawnSync('bash', ['-e', '-o', 'pipefail', '-c', text], {
    cwd: place.folder,
    env: place.env,
    encoding: 'utf8',
  });

it('the manual has commands of each kind', () => {
  expect([runs, serves, readOnly].map(({ length }) => length > 0)).toEqual([true, true, true]);
});

describe('runs, each command to a good end', () => {
  it.each(named(runs))('%s', async (_, { text }) => {
    const asked = text.includes(usualServer);
    const whole = async (body: string) => {
      const { status, stderr } = run(body);
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    };
    if (asked)
      await whileServing(serveHere, { cwd: place.folder, env: place.env }, (url) =>
        whole(text.replaceAll(usualServer, url)),
      );
    else await whole(text);
  });
});

it('a command that fails in the middle of a block is noticed', () => {
  expect(run('false\ntrue').status).not.toBe(0);
});

describe('serves until it is stopped', () => {
  it.each(named(serves))('%s', async (_, { text }) => {
    const url = await whileServing(text, { cwd: place.folder, env: place.env }, (at) => Promise.resolve(at));
    expect(url).toMatch(/^https?:\/\//);
  });
});

/** Paths of the checkout, and settings of the server, in a text. */
const pathsIn = (text: string) => [...text.matchAll(/\bsrc\/[\w./-]+/g)].map(([path]) => path);
const settingsIn = (text: string) =>
  [...text.matchAll(/\b(SPS_JOIN_[A-Z_]+)=(\S+)/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );

describe('is not run, yet is a shell’s, and names paths and settings that are there', () => {
  it.each(named(readOnly))('%s', (at, { text, notRun }) => {
    console.log(`${at} is not run: ${notRun}.`);
    expect(spawnSync('bash', ['-n', '-c', text], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
    const config = readConfig([], Object.fromEntries(settingsIn(text)));
    expect(config.ok || config.why).toBe(true);
  });
});
