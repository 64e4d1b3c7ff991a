import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EvidenceRow } from './evidence-rows.ts';
import { evidenceRows } from './evidence-rows.ts';
import { parseOutputs } from './fixtures/parse-outputs.ts';
import { programs } from './programs/programs.ts';
import { readEvidence } from './read-evidence.ts';

const folder = new URL('fixtures/outputs/', import.meta.url);
const outputs = readdirSync(folder).flatMap((file) =>
  parseOutputs(file, readFileSync(new URL(file, folder), 'utf8')),
);

const rowsIn = (text: string): EvidenceRow[] => evidenceRows({ text, evidence: readEvidence(text) }, 0);

const brief = ({ kind, tool, fault, reason, entered, names = [], addresses = [] }: EvidenceRow): string =>
  [
    tool ?? kind,
    fault ?? '-',
    reason ?? '-',
    ...(entered === undefined ? [] : [`entered=${entered}`]),
    ...(names.length === 0 ? [] : [`names=${names.join(',')}`]),
    ...(addresses.length === 0 ? [] : [`addresses=${addresses.join(',')}`]),
  ].join(' | ');

const everyLine = (text: string, before: string) =>
  text
    .split('\n')
    .map((line) => before + line)
    .join('\n');

describe('what a tool printed gives its rows of evidence', () => {
  it.each(outputs)('$file: $text', ({ text, rows }) => {
    expect(rowsIn(text).map(brief)).toEqual(rows);
  });

  it.each<[string, (text: string) => string]>([
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['in a mail', (text) => everyLine(text, '> ')],
    ['below a sentence', (text) => `Hello Anna,\nhere is what came up:\n\n${text}\n\nRegards\nBela`],
    ['in JSON', (text) => JSON.stringify({ output: text })],
  ])('the same %s', (_, wrap) => {
    const changed = outputs.filter(({ text, rows }) => rowsIn(wrap(text)).map(brief).join() !== rows.join());
    expect(changed.map(({ text }) => text)).toEqual([]);
  });

  it('each with its place, in the order of the text', () => {
    for (const { text } of outputs)
      for (const { at } of rowsIn(text)) {
        expect(at.length).toBeGreaterThan(0);
        for (const [start, end] of at) expect(text.slice(start, end)).toMatch(/^\S[^]*\S$/);
      }
  });

  it('and every wording of every tool is among them', () => {
    const lines = outputs.flatMap(({ text }) =>
      text.split('\n').map((line) => line.trim().replaceAll(/[‘’`]/g, "'")),
    );
    const unseen = programs.flatMap(({ name, wordings }) =>
      wordings
        .filter(({ says }) => !lines.some((line) => says.test(line)))
        .map(({ says }) => `${name}: ${says}`),
    );
    expect(unseen).toEqual([]);
  });

  it('and its hint lets every one of them through', () => {
    const lines = outputs.flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
    const kept = programs.flatMap(({ wordings, shows, hint, name }) =>
      lines
        .filter((line) => wordings.some(({ says }) => says.test(line)) || shows?.test(line) === true)
        .filter((line) => !hint.test(line))
        .map((line) => `${name}: ${line}`),
    );
    expect(kept).toEqual([]);
  });
});

describe('a text of any length', () => {
  /** Units read in a ms of the processor, best of five: the machine may be busy. */
  const speed = (text: string): number =>
    Math.max(
      ...Array.from({ length: 5 }, () => {
        const start = process.cpuUsage();
        readEvidence(text);
        const { user, system } = process.cpuUsage(start);
        return (text.length * 1000) / (user + system);
      }),
    );

  it.each([
    ['lines that nearly are output', "curl: (60) certificate subject name 'a' does not match target\n"],
    ['one long line', 'x509: certificate is valid for a, b, '],
    ['open brackets', 'Certificate for <a> does[[[[ "{"a":"'],
    ['base64 that is none', `MII${'A'.repeat(97)}\n`],
    ['begin lines', '-----BEGIN CERTIFICATE-----\nMIIC'],
    ['fields of a status', '"ApplianceCurrentState": '],
    ['addresses', '10.1.2.3 '],
    ['spaces', '   \t '],
  ])('is read in time that grows with its length: %s', (_, piece) => {
    const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    // A square would be sixteen times slower.
    expect(speed(of(40_000)) / speed(of(640_000))).toBeLessThan(6);
  });
});
