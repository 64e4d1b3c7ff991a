import type { Engine } from '#reader/engine/engine.ts';
import { prepare } from '#reader/prepare.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import type { Way } from './ways.ts';
import { asIs } from './ways.ts';

/** What came of one picture. */
export interface Read {
  text: string;
  /** In a few words: what was got, for what was wanted. */
  got: string;
  right: boolean;
  /** Another error than the wanted was likely; `certain`: and was called certain. */
  wrong: boolean;
  certain: boolean;
  /** In ms, without the time of the decoder. */
  time: number;
}

/** Reads a picture that was drawn, and compares what it was taken for with what it shows. */
export function readDrawn(
  engine: Engine,
  { wanted }: DrawnPicture,
  bytes: Uint8Array,
  way: Way = asIs,
): Read {
  const grey = engine.decode(bytes, 1);
  const start = performance.now();
  const text = way.layOut(engine.read(prepare(grey, way.steps).grey).words);
  const likely = way.recognise(text).matches.filter(({ certainty }) => certainty !== 'possible');
  const time = performance.now() - start;
  const others = likely.filter(({ id }) => !wanted.includes(id));
  return {
    text,
    got: `${likely.map(({ id }) => id).join(' + ') || 'nothing'} for ${wanted.join(' or ') || 'nothing'}`,
    right: wanted.length === 0 ? likely.length === 0 : likely.some(({ id }) => wanted.includes(id)),
    wrong: others.length > 0,
    certain: others.some(({ certainty }) => certainty === 'certain'),
    time,
  };
}

/** Counts of all, and times in whole ms. */
export function outcomeOf(reads: readonly Read[]) {
  const times = reads.map(({ time }) => Math.round(time)).toSorted((a, b) => a - b);
  const count = (of: (read: Read) => boolean): number => reads.filter(of).length;
  return {
    right: count(({ right }) => right),
    wrong: count(({ wrong }) => wrong),
    certain: count(({ certain }) => certain),
    median: times[times.length >> 1] ?? 0,
    slowest: times.at(-1) ?? 0,
  };
}
