import { isManualExample } from '../recognition/manual-example.ts';
import { mergeMatches } from '../recognition/merge-matches.ts';
import type { PieceRead } from '../recognition/create-recogniser.ts';
import type { AlsoSeen, Match } from '../recognition/recognition.ts';
import type { ScanHit } from './scan-result.ts';

const mostHits = 50;
/** Units of an excerpt before the first deciding word and behind the last, and in all. */
const around = 600;
const mostExcerpt = 6000;

/** A stretch of the text that was read, of which the hits that begin in `[from, to)` count. */
export interface ReadStretch {
  text: string;
  /** Where the stretch begins in the whole. */
  base: number;
  /** The line in which it begins, from 1. */
  line: number;
  from: number;
  to: number;
}

/** Line feeds in `[start, end)`. */
export function lineFeeds(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

const startOf = ({ at }: Match): number => at[0]?.[0] ?? 0;
const saysTheSame = (one: Match, other: Match): boolean =>
  one.id === other.id && mergeMatches([one, other]).matches.length === 1;

function hitOf(match: Match, { text, base, line }: ReadStretch): ScanHit {
  const first = startOf(match) - base;
  const last = (match.at.at(-1)?.[1] ?? base) - base;
  const wanted = Math.max(0, first - around);
  // From the beginning of a line, so that the key of a secret is seen with it.
  const lineFeed = text.indexOf('\n', wanted);
  const from = wanted > 0 && lineFeed >= 0 && lineFeed < first ? lineFeed + 1 : wanted;
  return {
    ...match,
    line: line + lineFeeds(text, 0, first),
    count: 1,
    excerpt: { text: text.slice(from, Math.min(last + around, from + mostExcerpt)), from: base + from },
  };
}

/** Keeps the first place of every error and counts the others. */
class HitList {
  readonly hits: ScanHit[] = [];
  more = 0;

  add(matches: readonly Match[], stretch: ReadStretch): void {
    for (const match of [...matches].sort((a, b) => startOf(a) - startOf(b))) {
      const known = this.hits.find((hit) => saysTheSame(hit, match));
      if (known) {
        known.facts = { ...match.facts, ...known.facts };
        known.count++;
        this.more++;
      } else if (this.hits.length < mostHits) this.hits.push(hitOf(match, stretch));
      else this.more++;
    }
  }
}

/** What the stretches of a text showed so far. */
export class GatheredHits {
  readonly #matches = new HitList();
  readonly #lastResorts = new HitList();
  readonly #asked = new Map<string, AlsoSeen>();

  add(read: PieceRead, stretch: ReadStretch): void {
    const isOurs = (place: number): boolean => place >= stretch.from && place < stretch.to;
    this.#matches.add(
      read.matches.filter((match) => isOurs(startOf(match))),
      stretch,
    );
    this.#lastResorts.add(
      read.lastResorts.filter((match) => isOurs(startOf(match))),
      stretch,
    );
    for (const { id, needs, at } of read.asked)
      if (isOurs(at) && !this.#asked.has(id)) this.#asked.set(id, { id, needs });
  }

  /** As the recogniser has it: no question is left where its error was found, and general words count only where nothing else did. */
  result() {
    const { hits } = this.#matches;
    const alsoSeen = [...this.#asked.values()].filter(({ id }) => !hits.some((hit) => hit.id === id));
    const list = hits.length === 0 && alsoSeen.length === 0 ? this.#lastResorts : this.#matches;
    return {
      hits: list.hits,
      more: list.more,
      alsoSeen,
      manualExample: list.hits.some(isManualExample),
    };
  }
}
