import type { Duplex } from 'node:stream';
import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from './answer.ts';
import { stoppedBy, type AttemptTime } from '../check-time.ts';
import { stopped, type Failure, type Outcome } from '../probe-result.ts';
import { HttpLine, type LineEnd } from './http-connection.ts';
import type { Peer } from '../peer.ts';
import { statusPaths } from '../status/status-paths.ts';
import { shakeHands, type Manner, type Secured } from '../tls/tls.ts';

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

/**
 * Most connections that are opened beside the first: a server that closes after each answer has one for each question on a status,
 * and one for the question whether it is an SPS.
 */
const maxSpare = statusPaths.length;

/** The open line, and more to the same guarded address where the server closes between two answers. */
export class Lines {
  readonly #first: HttpLine;
  readonly #all: HttpLine[];
  #over = false;
  /** What takes the place of a line that has ended; the outcome is a line, or why there is none. */
  readonly #next = new Map<HttpLine, Promise<Outcome<HttpLine, StatusReason>>>();
  /** What was asked for last on each spare line. */
  readonly #before = new Map<HttpLine, Promise<unknown>>();
  readonly #context: StatusContext;

  constructor(secured: Secured, context: StatusContext) {
    this.#context = context;
    this.#first = new HttpLine(secured, context.peer);
    this.#all = [this.#first];
  }

  get #newest(): HttpLine {
    return this.#all.at(-1) ?? this.#first;
  }

  /** Asks for a path behind what was asked for before, and again on another connection where the server closed this one first. */
  async get(path: string): Promise<Outcome<Answer, StatusReason>> {
    for (let line = this.#newest; ;) {
      const answer = await this.#ask(line, path);
      if (answer.ok || this.#over || !mayAskAgain(line, this.#first, answer.why.reason)) return answer;
      const next = await this.#after(line, answer);
      if (!next.ok) return next;
      line = next.value;
    }
  }

  /** Asks right behind what was asked last, without waiting for its answer, and lets it be where the line is closed before. */
  async getBehind(path: string): Promise<Answer | null> {
    const answer = await this.#newest.get(path, this.#context.time);
    return answer.ok ? answer.value : null;
  }

  /** On a spare connection one is asked after the other: the server may be one that cannot be asked twice at once. */
  #ask(line: HttpLine, path: string): Promise<Outcome<Answer, StatusReason>> {
    const get = () => line.get(path, this.#context.time);
    if (line === this.#first) return get();
    const answer = (this.#before.get(line) ?? Promise.resolve()).then(get);
    this.#before.set(line, answer);
    return answer;
  }

  /** One line takes the place of each that ended, however many asked on it. @param ended why it did */
  #after(line: HttpLine, ended: LineEnd): Promise<Outcome<HttpLine, StatusReason>> {
    const next =
      this.#next.get(line) ?? (this.#next.size < maxSpare ? this.#open(ended) : Promise.resolve(ended));
    this.#next.set(line, next);
    return next;
  }

  async #open(ended: LineEnd): Promise<Outcome<HttpLine, StatusReason>> {
    const { peer, time, manner, reopen } = this.#context;
    const socket = await reopen(time);
    const secured = socket === null ? null : await shakeHands(socket, peer, manner, time);
    const why = stoppedBy(time);
    if (secured?.ok !== true) return why === null ? ended : stopped(why);
    const line = new HttpLine(secured.value, peer);
    this.#all.push(line);
    if (this.#over) line.close();
    return { ok: true, value: line };
  }

  /** Ends it all: what was asked and is not answered yet ends without an answer, and nothing is opened any more. */
  close(): void {
    this.#over = true;
    for (const line of this.#all) line.close();
  }
}

/**
 * Closing between two answers is a server's good right, and where we had to end a connection for its bytes, another may do for the
 * next answer. One that answers once and closes may lose that answer, in a reset, because it was asked twice.
 */
function mayAskAgain(line: HttpLine, first: HttpLine, reason: Failure<StatusReason>['reason']): boolean {
  const isGoodRight =
    line.answered > 0 && (reason === 'closed' || reason === 'reset' || reason === 'too-many-bytes');
  const mayBeLost = line === first && line.asked > 1 && reason === 'reset';
  return isGoodRight || mayBeLost;
}
