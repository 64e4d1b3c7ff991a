import type { Duplex } from 'node:stream';
import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer } from '../http/answer.ts';
import { stoppedBy, type AttemptTime } from '../check-time.ts';
import { stopped, type Failure, type ProbeResult } from '../probe-result.ts';
import { HttpConnection, type ConnectionEnd } from '../http/http-connection.ts';
import type { Peer } from '../peer.ts';
import { statusPaths } from './status-paths.ts';
import { shakeHands, type HandshakeOptions, type Secured } from '../tls/tls.ts';

/** Opens one more connection to the address of an attempt, counted as a dial; null where there is none. */
export type Reopen = (time: AttemptTime) => Promise<Duplex | null>;

/** What the status probe needs beside the open connection. */
export interface StatusContext {
  peer: Peer;
  time: AttemptTime;
  /** How the open connection was made: one more is made alike. */
  options: HandshakeOptions;
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

/** The open connection, and more to the same guarded address where the server closes between two answers. */
export class ReconnectingClient {
  readonly #first: HttpConnection;
  readonly #all: HttpConnection[];
  #over = false;
  /** What takes the place of a connection that has ended; the outcome is a connection, or why there is none. */
  readonly #next = new Map<HttpConnection, Promise<ProbeResult<HttpConnection, StatusReason>>>();
  /** What was asked for last on each spare connection. */
  readonly #before = new Map<HttpConnection, Promise<unknown>>();
  readonly #context: StatusContext;

  constructor(secured: Secured, context: StatusContext) {
    this.#context = context;
    this.#first = new HttpConnection(secured, context.peer);
    this.#all = [this.#first];
  }

  get #newest(): HttpConnection {
    return this.#all.at(-1) ?? this.#first;
  }

  /** Asks for a path behind what was asked for before, and again on another connection where the server closed this one first. */
  async get(path: string): Promise<ProbeResult<Answer, StatusReason>> {
    for (let connection = this.#newest; ;) {
      const answer = await this.#ask(connection, path);
      if (answer.ok || this.#over || !mayAskAgain(connection, this.#first, answer.why.reason)) return answer;
      const next = await this.#after(connection, answer);
      if (!next.ok) return next;
      connection = next.value;
    }
  }

  /** Asks right behind what was asked last, without waiting for its answer, and lets it be where the connection is closed before. */
  async getBehind(path: string): Promise<Answer | null> {
    const answer = await this.#newest.get(path, this.#context.time);
    return answer.ok ? answer.value : null;
  }

  /** On a spare connection one is asked after the other: the server may be one that cannot be asked twice at once. */
  #ask(connection: HttpConnection, path: string): Promise<ProbeResult<Answer, StatusReason>> {
    const get = () => connection.get(path, this.#context.time);
    if (connection === this.#first) return get();
    const answer = (this.#before.get(connection) ?? Promise.resolve()).then(get);
    this.#before.set(connection, answer);
    return answer;
  }

  /** One connection takes the place of each that ended, however many asked on it. @param ended why it did */
  #after(
    connection: HttpConnection,
    ended: ConnectionEnd,
  ): Promise<ProbeResult<HttpConnection, StatusReason>> {
    const next =
      this.#next.get(connection) ?? (this.#next.size < maxSpare ? this.#open(ended) : Promise.resolve(ended));
    this.#next.set(connection, next);
    return next;
  }

  async #open(ended: ConnectionEnd): Promise<ProbeResult<HttpConnection, StatusReason>> {
    const { peer, time, options, reopen } = this.#context;
    const socket = await reopen(time);
    const secured = socket === null ? null : await shakeHands(socket, peer, options, time);
    const why = stoppedBy(time);
    if (secured?.ok !== true) return why === null ? ended : stopped(why);
    const connection = new HttpConnection(secured.value, peer);
    this.#all.push(connection);
    if (this.#over) connection.close();
    return { ok: true, value: connection };
  }

  /** Ends it all: what was asked and is not answered yet ends without an answer, and nothing is opened any more. */
  close(): void {
    this.#over = true;
    for (const connection of this.#all) connection.close();
  }
}

/**
 * Closing between two answers is a server's good right, and where we had to end a connection for its bytes, another may do for the
 * next answer. One that answers once and closes may lose that answer, in a reset, because it was asked twice.
 */
function mayAskAgain(
  connection: HttpConnection,
  first: HttpConnection,
  reason: Failure<StatusReason>['reason'],
): boolean {
  const isGoodRight =
    connection.answered > 0 && (reason === 'closed' || reason === 'reset' || reason === 'too-many-bytes');
  const mayBeLost = connection === first && connection.asked > 1 && reason === 'reset';
  return isGoodRight || mayBeLost;
}
