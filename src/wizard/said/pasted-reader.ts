import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { isManualExample } from '#diagnosis/recognition/manual-example.ts';
import { findSecrets } from '#diagnosis/secrets/mask-secrets.ts';
import type { Match, Range } from '#diagnosis/recognition/recognition.ts';
import { newestFirst } from '#diagnosis/log-scan/newest-first.ts';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import { likelyAndPossible } from './call-of.ts';
import { lastPasted } from './pasted.ts';
import type { ReadPasted } from './read-pasted.ts';
import { bringReader } from './read-pasted.ts';
import { readText } from './read-text.ts';

const othersThan = (id: JoinErrorId, matches: readonly Match[]): Match[] =>
  matches.filter((one, at) => one.id !== id && matches.findIndex((other) => other.id === one.id) === at);

function readExcerpt(id: JoinErrorId, { hits, alsoSeen }: ScanResult, name: string): ReadPasted | null {
  const reports = newestFirst(hits);
  const report = reports.find(({ hit }) => hit.id === id);
  if (report === undefined) return null;
  const { hit, place } = report;
  const { text, from } = place.excerpt;
  const at = place.at.map(([start, end]): Range => [start - from, end - from]);
  return {
    text,
    match: { ...hit, at },
    others: othersThan(
      id,
      reports.map((other) => other.hit),
    ),
    possible: [],
    alsoSeen,
    secrets: findSecrets(text),
    manualExample: isManualExample(hit),
    hasEvidence: false,
    place: { name, line: place.line },
    pictured: false,
  };
}

function mayBeInText(id: JoinErrorId): boolean {
  const { text, file } = lastPasted();
  const { alsoSeen } = file?.kind === 'log' ? file.result : readText(text).recognition;
  return alsoSeen.some((one) => one.id === id);
}

function readPasted(id: JoinErrorId): ReadPasted | null {
  const { text, file, pictured } = lastPasted();
  if (file?.kind === 'log') return readExcerpt(id, file.result, file.name);
  if (text.trim() === '') return null;
  const { recognition, secrets, evidence } = readText(text);
  const { matches, alsoSeen } = recognition;
  const { likely, possible } = likelyAndPossible(matches);
  const match = [...likely, ...possible].find((one) => one.id === id);
  if (match === undefined) return null;
  return {
    text,
    match,
    others: othersThan(id, likely),
    possible: othersThan(id, possible),
    alsoSeen,
    secrets,
    manualExample: isManualExample(match),
    hasEvidence: evidence !== null,
    place: null,
    pictured,
  };
}

/** For the page that takes a text: from now on every page reads what is pasted. */
export const bringPastedReader = (): void =>
  bringReader({
    read: readPasted,
    mayBe: mayBeInText,
    recognise: (text) => readText(text).recognition,
    forget: () => void readText(''),
  });
