import { mergeMatches } from '../recognition/merge-matches.ts';
import { sureness } from '../recognition/headline.ts';
import type { Match } from '../recognition/recognition.ts';
import type { ReadStretch } from './place-in-stretch.ts';
import { placeInStretch } from './place-in-stretch.ts';
import type { ScanHit } from './scan-result.ts';

const mostHits = 50;

const startOf = ({ at }: Match): number => at[0]?.[0] ?? 0;
const saysTheSame = (one: Match, other: Match): boolean =>
  one.id === other.id && mergeMatches([one, other]).matches.length === 1;

/** Keeps the first and the last place of every error, and counts all. Of places where it is not equally sure, the first surest counts as the first. */
export class HitList {
  readonly #hits: ScanHit[] = [];
  more = 0;

  get hits(): ScanHit[] {
    return this.#hits;
  }

  /** Adds what one stretch shows; stretches come in the order of the text. */
  add(matches: readonly Match[], stretch: ReadStretch): void {
    const latest = new Map<ScanHit, Match>();
    for (const match of [...matches].sort((a, b) => startOf(a) - startOf(b))) {
      const known = this.hits.find((hit) => saysTheSame(hit, match));
      if (known) {
        known.facts = { ...match.facts, ...known.facts };
        known.count++;
        this.more++;
        latest.set(known, match);
        // One report of it that says whose it is settles that for all, and is the one to look at.
        const { certainty, doubts } = match;
        if (sureness[certainty] > sureness[known.certainty])
          Object.assign(known, { ...placeInStretch(match, stretch), certainty, doubts });
      } else if (this.hits.length < mostHits)
        this.#hits.push({ ...match, ...placeInStretch(match, stretch), count: 1 });
      else this.more++;
    }
    for (const [hit, match] of latest) hit.last = placeInStretch(match, stretch);
    this.#hits.sort((a, b) => startOf(a) - startOf(b));
  }
}
