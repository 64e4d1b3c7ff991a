import { isLikely } from '../recognition/headline.ts';
import { isManualExample } from '../recognition/manual-example.ts';
import type { PieceRead } from '../recognition/create-recogniser.ts';
import type { AlsoSeen, Match } from '../recognition/recognition.ts';
import { HitList } from './hit-list.ts';
import type { ReadStretch } from './place-in-stretch.ts';
import type { TextKind } from './scan-result.ts';

/** What the stretches of a text showed so far. */
export class GatheredHits {
  readonly #kind: TextKind;
  readonly #matches = new HitList();
  readonly #lastResorts = new HitList();
  readonly #asked = new Map<string, AlsoSeen>();

  /** @param kind nobody can be asked whose error a line of a log is, so that of a log what is only possible does not count */
  constructor(kind: TextKind) {
    this.#kind = kind;
  }

  add(read: PieceRead, stretch: ReadStretch): void {
    const isOurs = (place: number): boolean => place >= stretch.from && place < stretch.to;
    const counts = (match: Match): boolean =>
      isOurs(match.at[0]?.[0] ?? 0) && (this.#kind === 'paste' || isLikely(match));
    this.#matches.add(read.matches.filter(counts), stretch);
    this.#lastResorts.add(read.lastResorts.filter(counts), stretch);
    for (const { id, asks, needs, at } of read.asked)
      if (isOurs(at) && !this.#asked.has(id)) this.#asked.set(id, { id, asks, needs });
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
