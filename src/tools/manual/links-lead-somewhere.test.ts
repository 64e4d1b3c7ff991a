import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it, test } from 'vitest';
import { manualPages, readPage, readShellMark } from './read-manual.ts';

const pages = [
  ...manualPages,
  'CONTRIBUTING.md',
  'SECURITY.md',
  'src/README.md',
  ...readdirSync(join('src', 'decisions')).map((name) => `src/decisions/${name}`),
];

/** Where a page's links and pictures lead, within the checkout. */
const linksOf = (page: string): string[] =>
  readPage(page)
    .flatMap(({ children }) => children ?? [])
    .map((token) => String(token.attrGet('href') ?? token.attrGet('src') ?? ''))
    .filter((to) => to !== '' && !/^[a-z]+:/.test(to));

/** The anchors that GitHub gives a page's headings. */
const anchorsOf = (page: string): string[] =>
  readPage(page).flatMap(({ type }, at, tokens) => {
    if (type !== 'heading_open') return [];
    const words = (tokens[at + 1]?.children ?? []).map(({ content }) => content).join('');
    return [
      words
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ];
  });

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
  if (!existsSync(file)) return false;
  return anchor === undefined || anchorsOf(file).includes(anchor);
}

test.each(pages)('each link of %s leads somewhere', (page) => {
  expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

it('a link to no page, and to no heading, is noticed', () => {
  expect(leadsSomewhere('README.md', 'src/manual/no-such.md')).toBe(false);
  expect(leadsSomewhere('README.md', 'src/manual/running.md#no-such')).toBe(false);
  expect(leadsSomewhere('README.md', 'src/manual/running.md#behind-a-reverse-proxy')).toBe(true);
});

it('each page of the manual is linked from the README', () => {
  const linked = linksOf('README.md');
  expect(manualPages.slice(1).filter((page) => !linked.includes(page))).toEqual([]);
});

it('the README is a screen, and not a book', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(85);
});

test.each(pages)('each `npm run` of %s is there', (page) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

it('a mark that nobody reads is refused', () => {
  expect(readShellMark('')).toEqual({ serves: false, notRun: null });
  expect(readShellMark('not-run="needs root"')).toEqual({ serves: false, notRun: 'needs root' });
  expect(() => readShellMark('notrun')).toThrow('No such mark');
});
