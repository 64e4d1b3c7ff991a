/** Lets callers go one by one, each in a turn of the event loop of its own, so that heavy work leaves room for everyone else. */
export class OnePerTick {
  #last: Promise<unknown> = Promise.resolve();

  /** Resolves when it is the caller's turn; what it does before its next `await` has that turn to itself. */
  next(): Promise<void> {
    const turn = this.#last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
    this.#last = turn;
    return turn;
  }
}
