import { describe, expect, it } from 'vitest';
import { readCorpus } from '../recognition/corpus/read-corpus.ts';
import { isLikely } from '../recognition/headline.ts';
import { recognise } from '../recognition/recognise.ts';
import { besideErrors } from './beside-errors.ts';
import { evidenceRows } from './evidence-rows.ts';
import { readEvidence } from './read-evidence.ts';

/** When the texts were made, so that what had expired then had expired: ms since the epoch. */
const madeAt = Date.parse('2026-11-30');

/** What is shown, as the corpus writes it: a kind alone, and the kind with each fault. */
function shownIn(text: string): string[] {
  const likely = recognise(text)
    .matches.filter(isLikely)
    .flatMap(({ at }) => at);
  const evidence = besideErrors(readEvidence(text), likely);
  return evidenceRows({ text, evidence }, madeAt).flatMap(({ kind, fault }) =>
    fault === undefined ? [kind] : [kind, `${kind} ${fault}`],
  );
}

const files = readCorpus().flatMap(({ path, text, evidence }) =>
  evidence === null ? [] : [{ path, text, evidence }],
);

describe('what a tool printed is evidence', () => {
  it.each(files.filter(({ evidence }) => evidence.length > 0))('$path', ({ text, evidence }) => {
    const wanted = evidence.map(({ kind, fault }) => (fault === undefined ? kind : `${kind} ${fault}`));
    expect(shownIn(text)).toEqual(expect.arrayContaining(wanted));
  });
});

describe('what a manual says of tools is none', () => {
  it.each(files.filter(({ evidence }) => evidence.length === 0))('$path', ({ text }) => {
    expect(shownIn(text)).toEqual([]);
  });
});
