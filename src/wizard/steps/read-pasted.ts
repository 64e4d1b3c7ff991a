import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { findSecrets } from '#diagnosis/join-errors/mask-secrets.ts';
import { recognise } from '#diagnosis/join-errors/recognise.ts';
import type { Match, Range } from '#diagnosis/join-errors/recognition.ts';
import { lastPasted } from './pasted.ts';

/** The text in the memory of this tab, as far as it shows one error. */
export interface ReadPasted {
  text: string;
  match: Match;
  /** What else stands in it. */
  others: JoinErrorId[];
  secrets: Range[];
  /** The vendor's own example, and nobody's case. */
  manualExample: boolean;
}

/** Null where nothing was pasted in this tab since it was loaded, or where the text shows other errors. */
export function readPasted(id: JoinErrorId): ReadPasted | null {
  const { text } = lastPasted();
  if (text.trim() === '') return null;
  const { matches, manualExample } = recognise(text);
  const match = matches.find((one) => one.id === id);
  if (match === undefined) return null;
  const others = [...new Set(matches.map((one) => one.id))].filter((other) => other !== id);
  return { text, match, others, secrets: findSecrets(text), manualExample };
}
