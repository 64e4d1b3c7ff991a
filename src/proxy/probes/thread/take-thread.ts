import { Worker } from 'node:worker_threads';
import { program } from './handshake-thread.ts?thread';

/** How long the thread is kept when nobody needs it, in ms. */
const idleMs = 30_000;

/** Most memory of the thread's objects, in MB: of an attempt it holds 256 KiB of ciphertext and one certificate chain. */
const maxOldGenerationSizeMb = 128;

class Running {
  readonly worker = new Worker(program, {
    eval: true,
    name: 'handshakes',
    resourceLimits: { maxOldGenerationSizeMb },
  });
  over = false;
  #users = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    // A check waits for its own attempts; for the thread as such nobody waits.
    this.worker.unref();
    this.worker.once('error', (bug) => {
      this.over = true;
      process.emitWarning(bug instanceof Error ? bug : String(bug));
    });
    this.worker.once('exit', () => (this.over = true));
  }

  take(): () => void {
    clearTimeout(this.#idle);
    this.#users += 1;
    return () => {
      this.#users -= 1;
      if (this.#users > 0) return;
      this.#idle = setTimeout(() => {
        this.over = true;
        void this.worker.terminate();
      }, idleMs).unref();
    };
  }
}

let running: Running | null = null;

/**
 * The one thread for handshakes whose cost the server chooses: started when it is first needed, and anew when it has ended. When it
 * dies, the ports of its attempts close, and so the attempts end.
 *
 * @returns `giveBack` is to be called once, when the attempt is over
 */
export function takeThread(): { worker: Worker; giveBack: () => void } {
  if (running === null || running.over) running = new Running();
  return { worker: running.worker, giveBack: running.take() };
}
