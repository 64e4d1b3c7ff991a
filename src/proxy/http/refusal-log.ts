import type { IncomingMessage } from 'node:http';
import { logLine, type Log } from '../log-line.ts';
import { plainAddress } from './client-address.ts';
import { hostsOf } from './gate.ts';
import type { Problem } from './problem.ts';

/** Most refusals that are logged a minute: enough to see what is wrong, and no way to fill a disk. */
const mostPerMinute = 10;

/** Longest Host that is logged, in UTF-16 units; a name has 253 at most. */
const longestHost = 300;

/** Logs what did not come in because of how the server is set up or reached; what is left out is counted on the next line. */
export class RefusalLog {
  readonly #log: Log;
  readonly #now: () => number;
  #minute = -1;
  #logged = 0;
  #leftOut = 0;

  /** @param now a clock in ms that nobody can set */
  constructor(log: Log, now: () => number) {
    this.#log = log;
    this.#now = now;
  }

  note(request: IncomingMessage, { status, title }: Problem): void {
    const minute = Math.floor(this.#now() / 60_000);
    if (minute !== this.#minute) [this.#minute, this.#logged] = [minute, 0];
    if (this.#logged >= mostPerMinute) {
      this.#leftOut += 1;
      return;
    }
    this.#logged += 1;
    const host = hostsOf(request).join(', ').slice(0, longestHost);
    const peer = plainAddress(request.socket.remoteAddress ?? '');
    this.#log(logLine('refused', { status, why: title, host, peer, leftOutBefore: this.#leftOut }));
    this.#leftOut = 0;
  }
}
