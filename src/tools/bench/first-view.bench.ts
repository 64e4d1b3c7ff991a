// What a browser fetches before a page can be used: the page and the scripts and stylesheets that it names, each compressed by brotli as
// a server sends it. Fonts apart: the text is readable without them. Read from the build itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Row } from './row.ts';
import { tellRows } from './tell-rows.ts';

const client = join('dist', 'client');
const mostBytes = 115_000;

/** A file's bytes as they travel. */
const brotli = (file: string): number =>
  existsSync(`${file}.br`)
    ? readFileSync(`${file}.br`).length
    : brotliCompressSync(readFileSync(file)).length;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1];

/** What a page names that a browser fetches at once, from the top of the build. */
function firstFiles(page: string): string[] {
  const tags = readFileSync(join(client, page), 'utf8').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const file = attribute(tag, tag.startsWith('<script') ? 'src' : 'href');
    const fetched =
      tag.startsWith('<script') || /^(?:stylesheet|modulepreload)$/.test(attribute(tag, 'rel') ?? '');
    return file === undefined || !fetched ? [] : [file.replace(/^(?:\.{0,2}\/)+/, '')];
  });
}

const weightOf = (page: string): number =>
  [page, ...new Set(firstFiles(page))].reduce((sum, file) => sum + brotli(join(client, file)), 0);

/** The heaviest page of one error. */
const errorPages = readdirSync(join(client, 'errors')).map((name) => join('errors', name));
const [heaviest = ''] = errorPages.toSorted((one, other) => weightOf(other) - weightOf(one));

const row = (what: string, page: string): Row => ({
  what,
  ours: weightOf(page),
  unit: 'B',
  goal: { sense: 'most', value: mostBytes },
});

tellRows(
  'First view: page, and the scripts and styles that it names, brotli, fonts apart; what makes it alive comes behind it, and is held by a journey',
  [
    row('`/`', 'index.html'),
    row('`/errors`', 'errors.html'),
    row(`\`/errors/:id\`, the heaviest of ${errorPages.length}`, heaviest),
  ],
);
