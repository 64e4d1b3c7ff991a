import { describe, expect, it } from 'vitest';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import { startScan } from '../../log-scan/start-scan.ts';
import { recognise } from '../recognise.ts';
import type { CorpusFile } from './corpus-file.ts';
import type { Outcome } from './judge-outcome.ts';
import { expectationOf, judgeOutcome, outcomeInWords } from './judge-outcome.ts';
import { readCorpus } from './read-corpus.ts';

const corpus = readCorpus();

function outcomeOf({ prior, text }: CorpusFile): Outcome {
  if (prior === 'paste') return recognise(text);
  const scan = startScan();
  scan.push(text);
  const { hits, alsoSeen } = scan.finish();
  return { matches: hits, alsoSeen };
}

describe('every text of the corpus gives what its header says', () => {
  it.each(corpus)('$path', (file) => {
    const outcome = outcomeOf(file);
    expect({
      expected: expectationOf(file),
      got: outcomeInWords(outcome),
      wrong: judgeOutcome(file, outcome),
    }).toMatchObject({ wrong: [] });
  });
});

it('the corpus names only errors of the catalogue', () => {
  const named = corpus.flatMap(({ matches, asks, evidence }) => [
    ...matches.map(({ id }) => id),
    ...(asks ?? []),
    ...(evidence ?? []).flatMap(({ fault }) => fault ?? []),
  ]);
  expect([...new Set(named)].filter((id) => !Object.hasOwn(joinErrorById, id))).toEqual([]);
});

it('no text stands in the corpus twice', () => {
  const first = new Map<string, string>();
  const twice = corpus.flatMap(({ path, prior, text }) => {
    const before = first.get(`${prior} ${text}`);
    first.set(`${prior} ${text}`, before ?? path);
    return before === undefined ? [] : [`${before} and ${path}`];
  });
  expect(twice).toEqual([]);
});
