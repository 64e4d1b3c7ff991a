import type { Duplex } from 'node:stream';
import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from './answer.ts';
import type { AttemptTime } from './check-time.ts';
import type { Outcome } from './failure.ts';
import { HttpLine } from './http-line.ts';
import type { Peer } from './peer.ts';
import { shakeHands, type Manner, type Secured } from './tls.ts';

/** Opens one more connection to the address of an attempt, counted as a dial; null where there is none. */
export type Reopen = (time: AttemptTime) => Promise<Duplex | null>;

/** What the status probe needs beside the open connection. */
export interface StatusContext {
  peer: Peer;
  time: AttemptTime;
  /** How the open connection was made: one more is made alike. */
  manner: Manner;
  /** Opens one more connection to the same guarded address; null where there is none. */
  reopen: Reopen;
  /** Ms since the epoch, by the checker's clock. */
  now: () => number;
}

/** The open line, and one more to the same guarded address where the server closes the first between two answers. */
export class Lines {
  readonly #first: HttpLine;
  #line: HttpLine;
  #over = false;
  #reopened: Promise<boolean> | null = null;
  /** What was asked for last on the spare connection. */
  #before: Promise<unknown> = Promise.resolve();
  readonly #context: StatusContext;

  constructor(secured: Secured, context: StatusContext) {
    this.#context = context;
    this.#first = new HttpLine(secured, context.peer);
    this.#line = this.#first;
  }

  /** Asks for a path behind what was asked for before, and once more on the other connection where this one was closed. */
  async get(path: string): Promise<Outcome<Answer, StatusReason>> {
    const line = this.#line;
    const answer = await line.get(path, this.#context.time);
    if (answer.ok || line !== this.#first || this.#over) return answer;
    const { reason } = answer.why;
    // Closing between two answers is a server's good right. One that answers once and closes may lose that answer, in a reset, because
    // it was asked twice.
    const isGoodRight = line.answered && (reason === 'closed' || reason === 'reset');
    const mayBeLost = line.asked > 1 && reason === 'reset';
    if (!isGoodRight && !mayBeLost) return answer;
    this.#reopened ??= this.#reopen();
    return (await this.#reopened) ? this.#getAlone(path) : answer;
  }

  /** On the spare connection one is asked after the other: the server may be one that cannot be asked twice at once. */
  #getAlone(path: string): Promise<Outcome<Answer, StatusReason>> {
    const answer = this.#before.then(() => this.#line.get(path, this.#context.time));
    this.#before = answer;
    return answer;
  }

  /** Asks right behind what was asked last, without waiting for its answer, and lets it be where the line is closed before. */
  async getBehind(path: string): Promise<Answer | null> {
    const answer = await this.#line.get(path, this.#context.time);
    return answer.ok ? answer.value : null;
  }

  async #reopen(): Promise<boolean> {
    this.#first.close();
    const { peer, time, manner, reopen } = this.#context;
    const socket = await reopen(time);
    if (socket === null) return false;
    const secured = await shakeHands(socket, peer, manner, time);
    if (!secured.ok) return false;
    this.#line = new HttpLine(secured.value, peer);
    if (this.#over) this.#line.close();
    return !this.#over;
  }

  /** Ends it all: what was asked and is not answered yet ends without an answer, and nothing is opened any more. */
  close(): void {
    this.#over = true;
    this.#line.close();
  }
}
