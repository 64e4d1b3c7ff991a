import { randomUUID } from 'node:crypto';
import type { Verdict } from '#diagnosis/findings/define-check.ts';

const codes = { bold: 1, red: 31, green: 32, yellow: 33, blue: 34, grey: 90 } as const;
export type Colour = keyof typeof codes;

/** No text from outside can name it, so none can colour a terminal; another one in each process. */
const secretMark = `\u0000${randomUUID()}:`;
/** Finds our own marks of colour; the edge of the terminal writes them as ESC sequences, and escapes every other ESC. */
export const colourMarks = new RegExp(`${secretMark}(\\d+);`);

/** Colours words for a terminal; without colour the words stand alone, so every state is a word or a sign as well. */
export type Paint = (colour: Colour, text: string) => string;

export const painter =
  (enabled: boolean): Paint =>
  (colour, text) =>
    enabled ? `${secretMark}${codes[colour]};${text}${secretMark}0;` : text;

export const verdictSign: Record<Verdict, { sign: string; word: string; colour: Colour }> = {
  passed: { sign: '✓', word: 'passed', colour: 'green' },
  warning: { sign: '!', word: 'warning', colour: 'yellow' },
  failed: { sign: '✕', word: 'failed', colour: 'red' },
  skipped: { sign: '·', word: 'skipped', colour: 'grey' },
  unknown: { sign: '?', word: 'unknown', colour: 'yellow' },
};

/** A marked sentence as plain terminal text: labels bold, values in quotes-free plain letters. */
export const unmark = (text: string, paint: Paint): string =>
  text
    .replaceAll(/\*\*(.+?)\*\*/g, (_, label: string) => paint('bold', label))
    .replaceAll(/`([^`]*)`/g, '$1');
