/** Thrown at those who find the queue full. */
export class QueueFull extends Error {
  readonly code = 'EAGAIN';
}

/**
 * Runs what blocks a thread a few at a time. What is given up while it waits leaves the queue; what runs keeps its place until it
 * has ended, for the thread is blocked until then.
 */
export class BoundedQueue {
  readonly #maxRunning: number;
  readonly #maxWaiting: number;
  #running = 0;
  readonly #waiting = new Set<() => void>();

  constructor(maxRunning: number, maxWaiting: number) {
    this.#maxRunning = maxRunning;
    this.#maxWaiting = maxWaiting;
  }

  /** @throws what `work` throws, the signal's reason, or `QueueFull` */
  async run<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    await this.#place(signal);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  #place(signal: AbortSignal): Promise<void> {
    if (this.#running < this.#maxRunning) {
      this.#running += 1;
      return Promise.resolve();
    }
    if (this.#waiting.size >= this.#maxWaiting) return Promise.reject(new QueueFull('too many wait already'));
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(enter);
        reject(new Error('given up'));
      };
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      this.#waiting.add(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #next(): void {
    const [enter] = this.#waiting;
    if (enter === undefined || this.#running >= this.#maxRunning) return;
    this.#waiting.delete(enter);
    this.#running += 1;
    enter();
  }
}
