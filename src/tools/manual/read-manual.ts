import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

/** A block of shell commands, fenced by ```` ```sh ````; what stands behind `sh` says how a test may run it. */
export interface ShellBlock {
  /** From the root of the checkout. */
  page: string;
  /** Of the fence, from 1. */
  line: number;
  text: string;
  /** It runs until it is stopped, and says on standard output that it has started. */
  serves: boolean;
  /** Why no test runs it; null: it runs. */
  notRun: string | null;
}

const markdown = new MarkdownIt();

/** The README and the pages of the manual, from the root of the checkout. */
export const manualPages: readonly string[] = [
  'README.md',
  ...readdirSync(join('src', 'manual'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `src/manual/${name}`),
];

export const readPage = (page: string) => markdown.parse(readFileSync(page, 'utf8'), {});

/** Why a block is not run: ```` ```sh not-run="reason" ````. @throws where it is neither that nor `serves` nor empty: a mark that nobody reads marks nothing */
export function readShellMark(mark: string): Pick<ShellBlock, 'serves' | 'notRun'> {
  if (mark === '' || mark === 'serves') return { serves: mark === 'serves', notRun: null };
  const [, reason] = /^not-run="([^"]+)"$/.exec(mark) ?? [];
  if (reason === undefined) throw new Error(`No such mark of a block of shell commands: ${mark}`);
  return { serves: false, notRun: reason };
}

export const shellBlocks = (page: string): ShellBlock[] =>
  readPage(page).flatMap(({ type, info, map, content }) => {
    const found = /^sh(?:\s+(.*))?$/s.exec(info.trim());
    if (type !== 'fence' || found === null) return [];
    return [{ page, line: (map?.[0] ?? 0) + 1, text: content, ...readShellMark(found[1] ?? '') }];
  });
