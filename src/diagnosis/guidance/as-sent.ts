import { nameAsCode } from '../address/as-code.ts';

/**
 * A name or an address that a case was sent with: its sender's word, and nobody here saw it.
 *
 * It may stand in a sentence, where it always brings the mark that it was sent; it cannot be taken out without, so that it goes into no
 * command, no field and onto no clipboard. Who makes one is listed in `src/tools/claims/who-opens-hearsay.test.ts`.
 */
export class AsSent {
  readonly #marked: string;

  private constructor(marked: string) {
    this.#marked = marked;
    Object.freeze(this);
  }

  static of(...values: readonly [string, ...string[]]): AsSent {
    return new AsSent(`${values.map(nameAsCode).join(', ')} (as sent)`);
  }

  /** The values as a marked part of a sentence: "`HOST-1` (as sent)". */
  static words(sent: AsSent): string {
    return sent.#marked;
  }
}
