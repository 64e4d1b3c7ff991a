import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { isManualExample } from '#diagnosis/recognition/manual-example.ts';
import { findSecrets } from '#diagnosis/secrets/mask-secrets.ts';
import type { AlsoSeen, Match, Range } from '#diagnosis/recognition/recognition.ts';
import { newestFirst } from '#diagnosis/log-scan/newest-first.ts';
import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import { likelyAndPossible } from './call-of.ts';
import { lastPasted } from './pasted.ts';
import { readText } from './read-text.ts';

/** The text in the memory of this tab, as far as it shows one error. */
export interface ReadPasted {
  text: string;
  match: Match;
  /** What else stands in it, each error once: of a text the one that stops the join first at the head, of a log the newest. */
  others: Match[];
  /** What it would fit as well, if SPS showed it. */
  possible: Match[];
  /** What it may also be, and the question that decides. */
  alsoSeen: readonly AlsoSeen[];
  secrets: readonly Range[];
  /** This error, whatever else the text shows, is the vendor's own example, and nobody's case. */
  manualExample: boolean;
  /** A certificate, or what a tool says, stands in it as well. */
  hasEvidence: boolean;
  /** Where the text is a piece of a file: its name, and the line of the first deciding word. */
  place: { name: string; line: number } | null;
  /** Read from a picture: see `Pasted`. */
  pictured: boolean;
}

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

/** Whether the text or file in the memory of this tab leaves it open that it is this error. */
export function mayBeInText(id: JoinErrorId): boolean {
  const { text, file } = lastPasted();
  const { alsoSeen } = file?.kind === 'log' ? file.result : readText(text).recognition;
  return alsoSeen.some((one) => one.id === id);
}

/** Null where nothing was pasted or opened in this tab since it was loaded, or where it shows other errors. */
export function readPasted(id: JoinErrorId): ReadPasted | null {
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
