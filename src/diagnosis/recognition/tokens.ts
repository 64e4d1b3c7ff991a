import type { Sign } from '../join-errors/pattern.ts';
import type { Slots } from './lexicon/compile-phrase.ts';
import type { NamedRequest } from './lexicon/find-requests.ts';
import type { Unsaid } from './lexicon/unsaid.ts';

/** A stretch of the folded text, half-open. */
export interface Place {
  start: number;
  end: number;
}

/** Which sign of which entry a piece of text is. A word that contradicts part `n` is part `-1 - n`. */
export interface SignUse<Of extends Sign = Sign> {
  entry: number;
  part: number;
  sign: Of;
}

/** Words, or a code with its key, that are signs of entries. */
export interface SignToken extends Place {
  /** One list for all places of the same words. */
  uses: readonly SignUse[];
  /** Entries for which they decide. */
  decides: readonly number[];
  slots: Slots;
  /** Where nobody said them: source code, a list of messages, a guide; undefined where somebody did. */
  unsaid: Unsaid | undefined;
}

/**
 * What words mean that are no sign of an entry.
 *
 * `opens`: a new report begins. `goes-on`: Python goes on about the same error. `failed`: SPS says that the join failed. `client`: words of
 * the kind of client that SPS is. `joins`: SPS, SPP or their join are named. `program`: another program's words. `product`: another product
 * is named. `script`: somebody's own script. `frame`: of a Python traceback; `own`: of a library that SPS's client is made of.
 */
export type Meaning =
  'opens' | 'goes-on' | 'failed' | 'client' | 'joins' | 'program' | 'product' | 'script' | 'frame' | 'own';

/** Words with a meaning; `name` as the lexicon writes them. */
export interface TermToken extends Place {
  name: string;
}

/** A code of SPP's API with its key, whatever it means. */
export interface CodeToken extends Place {
  code: number;
}

/** All that is known in a folded text, by kind and in the order of the text. */
export interface Tokens {
  signs: readonly SignToken[];
  requests: readonly NamedRequest[];
  /** Looked for only where a join that failed is named: elsewhere numbers mean anything. */
  codes: readonly CodeToken[];
  terms: Readonly<Record<Meaning, readonly TermToken[]>>;
}
