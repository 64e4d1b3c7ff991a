import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forbiddenTurns, patternOf } from './forbidden-turns.mjs';
import { notOurWords } from './rooms-of-words.mjs';
import { readMarkdownWords, readWords } from './read-words.mjs';

const turns = forbiddenTurns.map((turn) => ({ ...turn, pattern: patternOf(turn) }));

/**
 * The forbidden turns in a text, one sentence each.
 *
 * @param {string} file named in the sentence, and its ending tells the language
 * @param {string} source
 * @returns {string[]}
 */
export function wordFaults(file, source) {
  const words = file.endsWith('.md') ? readMarkdownWords(source) : readWords(file, source);
  const found = words.flatMap(({ text, line }) =>
    turns.flatMap(({ pattern, better }) => {
      const [turn] = pattern.exec(text) ?? [];
      return turn === undefined ? [] : [{ text, turn, says: `${file}:${line}: “${turn}” → ${better}` }];
    }),
  );
  // A text in JSX is read alone and with what is around it: the narrower place is named.
  const wider = (/** @type {{ text: string, turn: string }} */ one) =>
    found.some(
      (other) => other.turn === one.turn && other.text !== one.text && one.text.includes(other.text),
    );
  return [...new Set(found.filter((one) => !wider(one)).map(({ says }) => says))];
}

/**
 * The files whose words people read: the README, the manual, and the code of every room but tests, what tests read, and tools.
 *
 * @param {string} root
 */
export function filesWithWords(root) {
  const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:ts|tsx|mjs)$/.test(path) && !/\.test\.tsx?$|\.d\.ts$/.test(path));
  const manual = readdirSync(join(root, 'src', 'manual'))
    .filter((name) => name.endsWith('.md'))
    .map((page) => `src/manual/${page}`);
  return [
    'README.md',
    ...manual,
    ...code.filter((path) => !notOurWords.some((part) => path.includes(part))).sort(),
  ];
}

/** @param {string} root */
export const allWordFaults = (root) =>
  filesWithWords(root).flatMap((file) => wordFaults(file, readFileSync(join(root, file), 'utf8')));
