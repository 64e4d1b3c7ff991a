import type { ScanResult } from '#diagnosis/log-scan/scan-result.ts';
import type { Evidence } from '#diagnosis/pasted-evidence/evidence.ts';
import { readText } from './read-text.ts';

/** A file that was opened, as far as it is kept: what was found in a log, or the certificates of a small file. */
export type OpenedFile =
  | { kind: 'log'; name: string; result: ScanResult }
  | { kind: 'certificate'; name: string; evidence: Evidence };

/** What was pasted or opened, and whether its resolution was asked for. */
export interface Pasted {
  text: string;
  asked: boolean;
  /** Null where the text is what counts. */
  file: OpenedFile | null;
}

export const nothingPasted: Pasted = { text: '', asked: false, file: null };

let pasted = nothingPasted;

/** Kept in the memory of this tab only: Back and Forward show it again, a reload does not. It goes nowhere else. */
export const keepPasted = (next: Pasted): void => {
  pasted = next;
};

export const lastPasted = (): Pasted => pasted;

export const forgetPasted = (): void => {
  pasted = nothingPasted;
  readText('');
};
