import { AsyncLocalStorage } from 'node:async_hooks';

/** One check under the net. */
interface Hanging {
  fall: (bug: unknown) => void;
}

/**
 * Catches what a bug below the handler throws where nobody waits for it, in the callback of a socket or a timer: it ends the check
 * that it belongs to, and no other. Node tells of such a bug for the process as a whole; which check it was is known by the context
 * that each callback carries on from what set it up.
 */
export class SafetyNet {
  readonly #running = new AsyncLocalStorage<Hanging>();
  readonly #all = new Set<Hanging>();

  /**
   * Runs one check.
   *
   * @param work is given a signal that ends it down to its sockets when a bug has ended it
   * @throws the bug, its own or one that was caught for it
   */
  run<Value>(work: (ended: AbortSignal) => Promise<Value>): Promise<Value> {
    const ended = new AbortController();
    return new Promise((resolve, reject) => {
      const hanging: Hanging = {
        fall: (bug) => {
          this.#all.delete(hanging);
          reject(bug);
          ended.abort();
        },
      };
      this.#all.add(hanging);
      const done = (value: Value) => {
        this.#all.delete(hanging);
        resolve(value);
      };
      void this.#running.run(hanging, () => work(ended.signal).then(done, hanging.fall));
    });
  }

  /**
   * Takes a bug that nobody caught; to be called where Node tells of it (`uncaughtException`).
   *
   * Of one that carries no context it cannot be told which check it was: it ends all that run, for one of them may wait for ever.
   *
   * @returns how many checks it ended; none where the check that it belongs to is over already
   */
  catch(bug: unknown): number {
    const own = this.#running.getStore();
    const falling = own === undefined ? [...this.#all] : [own].filter((one) => this.#all.has(one));
    for (const one of falling) one.fall(bug);
    return falling.length;
  }
}
