import { joinErrors } from '../join-errors/catalogue.ts';
import { readIfMisread } from '../recognition/recognise.ts';
import { recogniser } from '../recognition/create-recogniser.ts';
import type { Prior } from '../recognition/weigh.ts';
import { openKeyGate } from '../secrets/key-gate.ts';
import { prepareTriggers } from './find-triggers.ts';
import { GatheredHits } from './gather-hits.ts';
import { HotStretches } from './hot-stretches.ts';
import { lineFeeds } from './line-feeds.ts';
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
  push(part: string): void;
  /** What was found so far. */
  soFar(): Pick<ScanResult, 'hits' | 'more'>;
  /** What was found in all; nothing may be pushed after it. */
  finish(): ScanResult;
}

/** Made for the first text: whoever imports this may never have one. */
let prepared: ReturnType<typeof prepareTriggers> | undefined;

/**
 * Starts on a text. What it finds is what `recognise` finds, at the same places, however the text is cut into parts; of a log, without
 * what is only possible.
 *
 * Private keys are taken out before anything else sees the text. A short text is read as a whole. In a longer one, blocks of fixed places are passed over unless they hold a word without
 * which no entry of the catalogue can be shown.
 */
export function startScan({ wholeUpTo, block }: ScanCut = usualCut, kind: TextKind = 'log'): Scan {
  const gate = openKeyGate();
  const finder = (prepared ??= prepareTriggers(triggerWords(joinErrors)))();
  const prior: Prior = kind === 'log' ? 'scan' : 'paste';
  let gathered = new GatheredHits(kind);
  const stretches = new HotStretches();
  /** What is kept of the text: it begins at `base`, which is a multiple of `block`, in line `line`. */
  let kept = '';
  let base = 0;
  let line = 1;
  let searched = 0;
  let units = 0;
  let waiting: string[] = [];

  const read = (first: number, end: number) => {
    const start = Math.max(base, (first - context) * block);
    const text = kept.slice(start - base, (end + context) * block - base);
    const stretch = {
      text,
      base: start,
      line: line + lineFeeds(kept, 0, start - base),
      from: first * block,
      to: end * block,
    };
    gathered.add(recogniser.readPiece(text, start, prior), stretch);
  };

  const goOn = (isLast: boolean) => {
    searched = finder.scan(kept, searched, isLast, (end) =>
      stretches.mark(Math.floor((base + end - 1) / block)),
    );
    const settled = isLast ? Number.POSITIVE_INFINITY : Math.floor((base + searched) / block) - context;
    for (let next = stretches.next(settled); next; next = stretches.next(settled)) read(next.first, next.end);
    if (isLast) return;
    const drop = Math.max(0, (stretches.firstWanted(settled) - context) * block - base);
    line += lineFeeds(kept, 0, drop);
    kept = kept.slice(drop);
    base += drop;
    searched -= drop;
  };

  const take = () => {
    kept += waiting.join('');
    waiting = [];
  };

  const admit = (part: string) => {
    units += part.length;
    waiting.push(part);
    if (units <= wholeUpTo) return;
    take();
    goOn(false);
  };

  return {
    push(part) {
      admit(gate.push(part));
    },
    soFar: () => gathered.result(),
    finish() {
      admit(gate.finish());
      take();
      if (units <= wholeUpTo) {
        const stretch = { text: kept, base: 0, line: 1, from: 0, to: Number.POSITIVE_INFINITY };
        gathered.add(recogniser.readPiece(kept, 0, prior), stretch);
        const misread = readIfMisread(kept, gathered.result().hits, prior);
        if (misread.length > 0) {
          gathered = new GatheredHits(kind);
          gathered.add({ matches: misread, lastResorts: [], asked: [], seen: [] }, stretch);
        }
      } else goOn(true);
      return { ...gathered.result(), keysTakenOut: gate.removed(), units, lines: line + lineFeeds(kept) };
    },
  };
}
