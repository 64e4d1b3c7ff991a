import { describe, expect, it } from 'vitest';
import { readCorpus } from '../recognition/corpus/read-corpus.ts';
import type { Tool } from './evidence.ts';
import { readEvidence } from './read-evidence.ts';

const kinds: Record<Tool, string> = {
  'openssl s_client': 'openssl',
  'openssl x509': 'certificate',
  curl: 'curl',
  getent: 'name-look-up',
};

/** What is shown, as the corpus writes it: a kind alone, and the kind with each fault. */
function shownIn(text: string): string[] {
  const evidence = readEvidence(text);
  if (evidence === null) return [];
  const kind = evidence.tool === null ? [] : [kinds[evidence.tool]];
  return [
    ...(evidence.certificates.length > 0 ? ['certificate'] : []),
    ...kind,
    ...evidence.said.flatMap(({ id }) => (id === null ? [] : kind.map((one) => `${one} ${id}`))),
  ];
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
