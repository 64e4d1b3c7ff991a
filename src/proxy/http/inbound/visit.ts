import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Answers one request; the answer may come at any later time. */
export type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * What a socket is kept for.
 *
 * - `waiting`: the visitor is to send something: a request, or the rest of one
 * - `unread`: the visitor is to take an answer that is written in full, or the next part of one
 * - `working`: the server is to answer
 */
export type VisitState = 'waiting' | 'unread' | 'working';

/**
 * One visitor's socket, whose requests are answered one after the other.
 *
 * Node's server reads whatever a packet holds and hands out all its requests at once, a thousand of them if they are short. Each would be
 * answered into memory, whether or not anybody reads. Here the next one begins when the answer before it has left the process.
 */
export class Visit {
  readonly socket: Socket;
  /** By what the visitor is counted. */
  readonly key: string;
  /** A proxy that the operator named: behind it are many visitors. */
  readonly isTrusted: boolean;
  readonly #line: [incoming: IncomingMessage, outgoing: ServerResponse][] = [];
  #idleSince: number | null = null;
  #hasAnswered = false;
  #unread: { since: number; bytesRead: number } | null = null;

  constructor(socket: Socket, { key, isTrusted }: { key: string; isTrusted: boolean }) {
    this.socket = socket;
    this.key = key;
    this.isTrusted = isTrusted;
  }

  get unanswered(): number {
    return this.#line.length;
  }

  get state(): VisitState {
    const [first] = this.#line;
    if (first === undefined) return 'waiting';
    const [incoming, outgoing] = first;
    if (!incoming.complete) return 'waiting';
    return outgoing.writableEnded || outgoing.writableNeedDrain ? 'unread' : 'working';
  }

  /** Takes a request, to answer it when those before it are. `onAnswered` is told when its answer has left or nobody waits for it. */
  take(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer, onAnswered: () => void): void {
    this.#idleSince = null;
    this.#line.push([incoming, outgoing]);
    outgoing.once('close', () => {
      this.#line.shift();
      this.#hasAnswered = true;
      // After `Connection: close` nothing more can be said, and what still waits would be answered into the void.
      if (!this.socket.writable) this.#line.length = 0;
      this.#unread = null;
      onAnswered();
      const [next] = this.#line;
      if (next !== undefined) answer(...next);
    });
    if (this.#line.length === 1) answer(incoming, outgoing);
  }

  /**
   * Looks whether the visitor keeps the socket alive by bytes that are no request, and closes it then.
   *
   * Node's timers start anew with whatever comes in, and line breaks before a request count for nothing else (RFC 9112 section 2.2).
   *
   * @param now     a clock in ms that nobody can set
   * @param idleMs  from an answer to the head of the next request, the time that the head may take in it
   * @param writeMs for an answer of somebody who goes on sending; of anybody else Node sees what is taken
   */
  look(now: number, { idleMs, writeMs }: { idleMs: number; writeMs: number }): void {
    const { bytesRead } = this.socket;
    if (this.state === 'unread') {
      this.#unread ??= { since: now, bytesRead };
      if (bytesRead !== this.#unread.bytesRead && now - this.#unread.since > writeMs) this.socket.destroy();
    }
    if (this.#line.length > 0 || !this.#hasAnswered) return;
    this.#idleSince ??= now;
    if (now - this.#idleSince > idleMs) this.socket.destroy();
  }
}
