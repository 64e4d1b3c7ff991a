import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { buildParts } from '../build/build-parts.mjs';
import { root } from '../run/ensure.mjs';
import type { Shipped } from './collect-shipped.mjs';
import { supplyOf } from './supply-of.mjs';

let shipped: Shipped;
let supply: ReturnType<typeof supplyOf>;
beforeAll(async () => {
  shipped = await buildParts({ write: false });
  supply = supplyOf(shipped, root);
}, 120_000);

it('what is shipped is what package.json declares as bundled, and each package brings its licence', () => {
  expect(supply.faults).toEqual([]);
});

it.each([
  ['a font', '@fontsource-variable/atkinson-hyperlegible-next', ['page']],
  ['a stylesheet', 'tailwindcss', ['page']],
  ['the page', 'react-dom', ['page']],
  ['the server', 'hono', ['server']],
  ['both', 'zod', ['page', 'server']],
])('the build tells that %s holds %s', (_, name, parts) => {
  expect(supply.packages.filter((one) => one.name === name).map((one) => one.parts)).toEqual([parts]);
});

it('what is bundled into the program of a thread is told', () => {
  expect([...shipped.keys()]).toContain(`${root}/src/proxy/probes/thread/borrowed-socket.ts`);
});

it('the script for portals holds no package of others', () => {
  expect(supply.packages.filter(({ parts }) => parts.includes('embed'))).toEqual([]);
});

it('a package that is shipped and not declared is a fault', () => {
  const more = new Map([
    ...shipped,
    [`${root}/node_modules/prettier/index.mjs`, new Set(['server' as const])],
  ]);
  expect(supplyOf(more, root).faults).toEqual([
    'prettier is shipped, and neither in "bundled" nor below one of them.',
  ]);
});

it('a dependency of which nothing is shipped is a fault', () => {
  const without = new Map([...shipped].filter(([file]) => !file.includes('/node_modules/hono/')));
  expect(supplyOf(without, root).faults).toEqual(['hono is in "bundled", and nothing of it is shipped.']);
});

it('the bill and the notices are the same in whatever order the build tells it', () => {
  const turned = supplyOf(new Map([...shipped].toReversed()), root);
  expect(turned.bom).toBe(supply.bom);
  expect(turned.notices).toEqual(supply.notices);
});

it('the bill lists every package once, by name and version, and says nothing of time or place', () => {
  const { components } = JSON.parse(supply.bom) as { components: { purl: string }[] };
  const purls = components.map(({ purl }) => purl);
  expect(purls).toEqual([...new Set(purls)].sort());
  expect(purls).toHaveLength(new Set(supply.packages.map(({ name, version }) => `${name}@${version}`)).size);
  expect(supply.bom).not.toMatch(/timestamp|serialNumber/);
  expect(supply.bom).not.toContain(root);
});

it('each licence stands in full, ours first', () => {
  const ours = readFileSync(`${root}/LICENSE`, 'utf8').trim();
  expect(supply.notices[0]?.text).toBe(ours);
  const texts = supply.notices.map(({ text }) => text).join('\n');
  expect(texts).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const { text } of supply.packages) expect(texts).toContain(text);
});
