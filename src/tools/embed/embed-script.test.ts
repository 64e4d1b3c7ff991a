import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { servedEmbed } from '#proxy/http/own-pages.ts';
import { embedBuild } from '../build/embed-build.mjs';

/** In bytes, gzipped: what a portal’s page loads before anything of ours is shown. */
const most = 3000;

let script = '';
beforeAll(async () => {
  const made = await build({ ...embedBuild, build: { ...embedBuild.build, write: false } });
  const [chunk] = 'output' in made ? made.output : [];
  script = chunk?.type === 'chunk' ? chunk.code : '';
});

it('what a portal loads is less than 3 kB', () => {
  const bytes = gzipSync(script, { level: 9 }).length;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(most);
});

it('the server can tell the script that it is there: its mark outlives the bundler, once', () => {
  expect(script.match(/(["'`])hosting=files\1/g)).toHaveLength(1);
  expect(servedEmbed(script)).toMatch(/(["'`])hosting=server\1/);
});
