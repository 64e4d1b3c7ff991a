import { joinErrors } from '../join-errors/catalogue.ts';
import { readIfMisread } from '../recognition/recognise.ts';
import { recogniser } from '../recognition/create-recogniser.ts';
import type { Prior } from '../recognition/weigh.ts';
import { openKeyGate } from '../secrets/key-gate.ts';
import { PartedText } from '../secrets/parted-text.ts';
import type { TextPart } from '../secrets/text-part.ts';
import { prepareTriggers, type TriggerFinder } from './find-triggers.ts';
import { GatheredHits } from './gather-hits.ts';
import { HotStretches } from './hot-stretches.ts';
import { LineCounter } from './line-feeds.ts';
import { unitsBefore } from './pass-opening.ts';
import type { ScanResult, TextKind } from './scan-result.ts';
import { triggerWords } from './trigger-words.ts';

/** How a text is cut up. */
export interface ScanCut {
  /** Units of a text that is read as a whole; longer ones are searched for triggers first. */
  wholeUpTo: number;
  /** Units of a block. */
  block: number;
}

const usualCut: ScanCut = { wholeUpTo: 1 << 18, block: 1 << 12 };
/** Blocks on both sides of a stretch that are read with it, because what stands there may say whose error it is. */
const context = 2;

/** Looks through a text of any length that comes in parts, in flat memory. */
export interface Scan {
  /** Adds the next part. Parts may end anywhere. */
  push(part: TextPart): void;
  /** What was found so far. */
  soFar(): Pick<ScanResult, 'hits' | 'more'>;
  /** What was found in all; nothing may be pushed after it. */
  finish(): ScanResult;
}

/** Made for the first text that is not read as a whole: most pastes are short, and this is dear. */
let prepared: ReturnType<typeof prepareTriggers> | undefined;

const openFinder = (): TriggerFinder => (prepared ??= prepareTriggers(triggerWords(joinErrors)))();

/**
 * Starts on a text. What it finds is what `recognise` finds, at the same places, however the text is cut into parts; of a log, without
 * what is only possible.
 *
 * Private keys are taken out before anything else sees the text. A short text is read as a whole. In a longer one, blocks of fixed places are passed over unless they hold a word without
 * which no entry of the catalogue can be shown.
 */
export function startScan({ wholeUpTo, block }: ScanCut = usualCut, kind: TextKind = 'log'): Scan {
  const gate = openKeyGate();
  let finder: TriggerFinder | undefined;
  const prior: Prior = kind === 'log' ? 'scan' : 'paste';
  let gathered = new GatheredHits(kind);
  const stretches = new HotStretches();
  /** What is kept of the text: it begins at a multiple of `block`. */
  const kept = new PartedText();
  const lines = new LineCounter();
  let searched = 0;

  const read = (first: number, end: number) => {
    const start = Math.max(kept.base, (first - context) * block);
    const stretch = {
      text: kept.read(start, (end + context) * block),
      base: start,
      line: lines.lineAt(kept, start),
      from: first * block,
      to: end * block,
    };
    gathered.add(recogniser.readPiece(stretch.text, start, prior), stretch);
  };

  const drop = (before: number) => {
    const until = Math.floor(Math.min(before, searched - unitsBefore) / block) * block;
    lines.lineAt(kept, until);
    kept.takeUntil(until);
  };

  const goOn = (isLast: boolean) => {
    searched = (finder ??= openFinder()).scan(kept, searched, isLast, (end) =>
      stretches.mark(Math.floor((end - 1) / block)),
    );
    const settled = isLast ? Number.POSITIVE_INFINITY : Math.floor(searched / block) - context;
    for (let next = stretches.next(settled); next; next = stretches.next(settled)) read(next.first, next.end);
    if (!isLast) drop((stretches.firstWanted(settled) - context) * block);
  };

  const admit = (parts: readonly TextPart[]) => {
    for (const part of parts) kept.append(part);
    if (kept.end > wholeUpTo) goOn(false);
  };

  return {
    push(part) {
      admit(gate.push(part));
    },
    soFar: () => gathered.result(),
    finish() {
      for (const part of gate.finish()) kept.append(part);
      if (kept.end <= wholeUpTo) {
        const text = kept.read(0, kept.end);
        const stretch = { text, base: 0, line: 1, from: 0, to: Number.POSITIVE_INFINITY };
        gathered.add(recogniser.readPiece(text, 0, prior), stretch);
        const misread = readIfMisread(text, gathered.result().hits, prior);
        if (misread.length > 0) {
          gathered = new GatheredHits(kind);
          gathered.add({ matches: misread, lastResorts: [], asked: [], seen: [] }, stretch);
        }
      } else goOn(true);
      const units = kept.end;
      return {
        ...gathered.result(),
        keysTakenOut: gate.removed(),
        units,
        lines: lines.lineAt(kept, units),
      };
    },
  };
}
