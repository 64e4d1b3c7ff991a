/**
 * What somebody says, and nobody here has seen: a value of a link, as it stands in the address bar.
 *
 * The value is private, so that it goes into no sentence, command or field, and not onto the clipboard, by being handed on: text and
 * markup that would take a string do not compile with it, and print nothing of it where they run all the same. Whoever opens one says
 * what for: `src/tools/claims/who-opens-hearsay.test.ts` has the list.
 */
export class Hearsay<Value> {
  readonly #said: Value;

  private constructor(said: Value) {
    this.#said = said;
    Object.freeze(this);
  }

  static of<Said>(said: Said): Hearsay<Said> {
    return new Hearsay(said);
  }

  /** The value itself, with no word on whether it is true. */
  static open<Said>(heard: Hearsay<Said>): Said {
    return heard.#said;
  }
}
