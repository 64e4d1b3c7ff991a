import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import * as documents from '#diagnosis/sources/documents.ts';
import { shelf } from '#diagnosis/sources/shelf.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import type { Statement } from '#diagnosis/sources/statement.ts';
import { documentedStatements } from './documented-statements.ts';
import { notYetSupported } from './not-yet-supported.ts';
import { markedPieces, numbersIn, standsIn } from './stands-in.ts';
import { understoodEverywhere } from './understood-everywhere.ts';
import { excerptsOf, unsupportedIn } from './unsupported.ts';

const all: readonly Source[] = Object.values(documents);
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|md|txt|json|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

test.each(all)('$id has a title, a product and a file of its own', ({ id, title, product }) => {
  expect([title, product].map((words) => words.trim()).filter((words) => words === '')).toEqual([]);
  expect(readFileSync(join('src', 'diagnosis', 'sources', 'documents', `${id}.ts`), 'utf8')).toContain(
    `id: '${id}'`,
  );
});

it('two documents share neither id nor address', () => {
  const urls = all.flatMap(({ url }) => (url === null ? [] : [url]));
  expect(new Set(urls).size).toBe(urls.length);
  expect(Object.keys(shelf).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

it('no address of the vendor’s documents has a locale', () => {
  const withLocale = ['src', 'e2e', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md']
    .flatMap((path) => (path.endsWith('.md') ? [path] : files(path)))
    .filter((file) => /oneidentity\.com\/[a-z]{2}-[a-z]{2}\//.test(readFileSync(file, 'utf8')));
  expect(withLocale).toEqual([]);
});

test.each(all)('$id says something on each point', (source) => {
  const excerpts = Object.values(excerptsOf(source));
  expect(excerpts.length).toBeGreaterThan(0);
  for (const excerpt of excerpts) expect(excerpt).toMatch(/^[*`A-Z0-9].*[.!?`]$/);
});

describe('a documented statement', () => {
  it('is found in every kind of place', () => {
    const owners = documentedStatements.map(({ owner }) => owner.split(/[ ,]/)[0]);
    for (const kind of ['prerequisite', 'finding', 'version-mismatch', 'already-joined'])
      expect(owners).toContain(kind);
  });

  it('has each label, path, string and number in an excerpt of its source, but for those known not to yet', () => {
    const unsupported = [...new Set(documentedStatements.flatMap(unsupportedIn))];
    expect(unsupported.toSorted()).toEqual([...notYetSupported].toSorted());
  });

  it('names a point of its own document: the compiler takes no other', () => {
    interface Documented<Point> {
      text: string;
      basis: 'documented';
      source: typeof documents.safeguardPs;
      excerpt: Point;
    }
    expectTypeOf<Documented<'several'>>().toExtend<Statement>();
    expectTypeOf<Documented<'name-mismatch'>>().not.toExtend<Statement>();
    expect(Object.keys(shelf['safeguard-ps'])).toContain('several');
    expect(Object.keys(shelf['safeguard-ps'])).not.toContain('name-mismatch');
  });

  test.each(understoodEverywhere)('may say “$label” whatever its source', ({ label, source, excerpt }) => {
    expect(standsIn(label, excerptsOf(source)[excerpt ?? ''] ?? '')).toBe(true);
    expect(documentedStatements.flatMap(({ text }) => markedPieces(text))).toContain(label);
  });
});

describe('a label', () => {
  const excerpt =
    'On **Certificates > SSL/TLS Certificates**: `split-safeguardSessionCluster -SessionMaster <name or ID>`.';

  test.each([
    'SSL/TLS Certificates',
    'Split-SafeguardSessionCluster -SessionMaster <ID>',
    'Certificates > {page}',
  ])('stands in an excerpt that marks it: %s', (piece) => {
    expect(standsIn(piece, excerpt)).toBe(true);
  });

  test.each(['ssl/tls certificates', 'On', 'SSL/TLS Certificates > Certificates', 'Certificates, SSL/TLS'])(
    'does not stand in one that has it otherwise: %s',
    (piece) => {
      expect(standsIn(piece, excerpt)).toBe(false);
    },
  );
});

it('a number is a version, a code, a size, a time or what is called by one', () => {
  expect(
    numbersIn('From SPS 6.10.0 on, TCP port 443, 2048 bits, within five minutes, since 2026-01-28, SHA-1.'),
  ).toEqual(['6.10.0', '443', '2048', '5', '2026-01-28', 'SHA-1']);
  expect(numbersIn('IPv4 of the two nodes, {minutes5} at <value 7>, v4/x')).toEqual([]);
});
