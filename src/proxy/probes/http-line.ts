import Client from 'undici/lib/dispatcher/client.js';
import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import { answerReader, type Answer } from './answer.ts';
import { within, type AttemptTime } from './check-time.ts';
import { failed, stopped, type Outcome } from './failure.ts';
import type { Peer } from './peer.ts';
import { platformWords } from './platform-words.ts';
import type { Secured } from './tls.ts';

/** How the client is handed a connection; it must be called back later, never at once. */
type HandOver = (error: null, socket: Secured['tls']) => void;

/**
 * HTTP over one guarded connection that is already open. No other is ever opened: no name is looked up, no proxy is used.
 *
 * What is asked for before an answer has come is sent right behind (pipelined, RFC 9112 section 9.3.2), in one TLS record, and
 * answered in that order.
 */
export class HttpLine {
  /** Whether a request has been answered on this connection: closing it after that is the server's good right. */
  answered = false;
  /** Requests made on this connection. */
  asked = 0;
  readonly #secured: Secured;
  readonly #client: Client;
  readonly #peer: Peer;
  readonly #waiting = new Set<(outcome: Outcome<Answer, StatusReason>) => void>();
  #given = false;

  constructor(secured: Secured, peer: Peer) {
    this.#secured = secured;
    this.#peer = peer;
    // The origin is never used: the connection is there, and each request names its host.
    this.#client = new Client('http://appliance', {
      connect: (_: unknown, handOver: HandOver) => queueMicrotask(() => this.#giveConnection(handOver)),
      pipelining: 8,
      maxHeaderSize: 32 * 1024,
      // Time is kept by the attempt, for all of it and not for idleness.
      headersTimeout: 0,
      bodyTimeout: 0,
      keepAliveTimeoutThreshold: 0,
    });
  }

  /** Gives the connection once. Told of an error, the client would ask again at once, and without end where one was being written to. */
  #giveConnection(handOver: HandOver): void {
    const { tls } = this.#secured;
    if (this.#given || tls.destroyed || tls.readableEnded) return this.#hangUp();
    this.#given = true;
    // One record, so that a server which answers once and closes leaves nothing unread: its reset would take the answer with it.
    tls.cork();
    handOver(null, tls);
    tls.uncork();
  }

  #hangUp(): void {
    const closed = Object.assign(new Error('the connection is closed'), { code: 'ECONNRESET' });
    for (const end of this.#waiting) end(failed(this.#reasonOf(closed), closed.message));
    this.close();
  }

  close(): void {
    void this.#client.destroy();
    this.#secured.tls.destroy();
    this.#secured.wire.destroy();
  }

  /** Asks for one path, follows nothing, and reads the answer as far as its limits allow. */
  get(path: string, time: AttemptTime): Promise<Outcome<Answer, StatusReason>> {
    this.asked += 1;
    return within<Outcome<Answer, StatusReason>>(time, stopped, (settle) => {
      const host = this.#peer.name ?? this.#peer.ip;
      const headers = { host, accept: 'application/json', 'accept-encoding': 'identity' };
      const end = (outcome: Outcome<Answer, StatusReason>) => {
        this.#waiting.delete(end);
        settle(outcome);
      };
      this.#waiting.add(end);
      const reader = answerReader({
        onHead: () => (this.answered = true),
        onEnd: end,
        explain: (error) => failed(this.#reasonOf(error), this.#wordsOf(error)),
      });
      this.#client.dispatch({ method: 'GET', path, headers, blocking: false }, reader);
      return () => this.close();
    });
  }

  #wordsOf(error: NodeJS.ErrnoException): string {
    // The client asserts what it takes for certain, and a server that answers HTTP status 000 proves it wrong.
    return error.code === 'ERR_ASSERTION' ? 'what was answered is no HTTP' : platformWords(error, this.#peer);
  }

  #reasonOf({ name, code = '', message }: NodeJS.ErrnoException): StatusReason {
    const { ended } = this.#secured.wire;
    if (ended === 'too-many-bytes' || code === 'UND_ERR_HEADERS_OVERFLOW') return 'too-many-bytes';
    // TLS 1.3 has the client certificate refused after the handshake, so the alert meets the first read.
    if (/CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE/.test(code)) return 'client-certificate-wanted';
    const unheardOf = code === 'ERR_ASSERTION' || /^bad (?:upgrade|response)$/.test(message);
    if (name === 'HTTPParserError' || unheardOf) return 'not-http';
    if (ended === 'reset') return 'reset';
    return ended === 'closed' || code === 'ECONNRESET' || code.startsWith('UND_ERR_') ? 'closed' : 'unknown';
  }
}
