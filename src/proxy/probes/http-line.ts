import {
  Agent,
  request,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import { within, type AttemptTime } from './check-time.ts';
import { failed, stopped, type Outcome } from './failure.ts';
import type { Peer } from './peer.ts';
import { platformWords } from './platform-words.ts';
import type { Secured } from './tls.ts';

/** Most of a body that is read, in bytes; an SPP's status has about 2 KB. */
const maxBodyBytes = 64 * 1024;

/** Provisional 1xx answers that a server may send before it answers. */
const maxProvisional = 4;

/** One HTTP answer. The body stays in the proxy: it is read for facts and never passed on. */
export interface Answer {
  httpStatus: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** The body was longer than is read. */
  tooLong: boolean;
}

/** Hands the one open connection to the HTTP client, and never opens another: no name is looked up, no proxy is used. */
class OneLineAgent extends Agent {
  readonly #secured: Secured;
  #given = false;

  constructor(secured: Secured) {
    super({ keepAlive: true, maxSockets: 1 });
    this.#secured = secured;
  }

  override createConnection(
    ...[, done]: Parameters<Agent['createConnection']>
  ): ReturnType<Agent['createConnection']> {
    if (this.#given || this.#secured.tls.destroyed) {
      done?.(Object.assign(new Error('the connection is closed'), { code: 'ECONNRESET' }), this.#secured.tls);
      return undefined;
    }
    this.#given = true;
    return this.#secured.tls;
  }
}

/** HTTP over one guarded connection that is already open. */
export class HttpLine {
  /** Whether a request has been answered on this connection: closing it after that is the server's good right. */
  answered = false;
  readonly #secured: Secured;
  readonly #agent: Agent;
  readonly #peer: Peer;

  constructor(secured: Secured, peer: Peer) {
    this.#secured = secured;
    this.#agent = new OneLineAgent(secured);
    this.#peer = peer;
  }

  close(): void {
    this.#agent.destroy();
    this.#secured.tls.destroy();
    this.#secured.wire.destroy();
  }

  /** Asks for one path, follows nothing, and reads the answer as far as its limits allow. */
  get(path: string, time: AttemptTime): Promise<Outcome<Answer, StatusReason>> {
    return within<Outcome<Answer, StatusReason>>(time, stopped, (settle) => {
      const host = this.#peer.name ?? this.#peer.ip;
      const headers = { host, accept: 'application/json', 'accept-encoding': 'identity' };
      const asked = request({ agent: this.#agent, method: 'GET', path, headers, maxHeaderSize: 32 * 1024 });
      const end = (outcome: Outcome<Answer, StatusReason>) => {
        if (!outcome.ok) asked.destroy();
        settle(outcome);
      };
      this.#watch(asked, end);
      asked.once('response', (response) => {
        this.answered = true;
        readBody(response, (answer) => end({ ok: true, value: answer }));
      });
      asked.end();
      return () => this.close();
    });
  }

  #watch(asked: ClientRequest, end: (outcome: Outcome<Answer, StatusReason>) => void): void {
    let provisional = 0;
    asked.on('information', () => {
      provisional += 1;
      if (provisional > maxProvisional) end(failed('too-many-bytes', 'more than four provisional answers'));
    });
    asked.once('upgrade', () => end(failed('not-http', 'the server switched protocols unasked')));
    asked.on('error', (error: NodeJS.ErrnoException) =>
      end(failed(this.#reasonOf(error), platformWords(error, this.#peer))),
    );
    asked.once('close', () => end(failed(this.#reasonOf(), 'closed without an answer')));
  }

  #reasonOf(error?: NodeJS.ErrnoException): StatusReason {
    const code = error?.code ?? '';
    const { ended } = this.#secured.wire;
    if (ended === 'too-many-bytes' || code === 'HPE_HEADER_OVERFLOW') return 'too-many-bytes';
    // TLS 1.3 has the client certificate refused after the handshake, so the alert meets the first read.
    if (/CERTIFICATE_REQUIRED|ALERT_BAD_CERTIFICATE/.test(code)) return 'client-certificate-wanted';
    if (code.startsWith('HPE_')) return 'not-http';
    if (ended === 'reset') return 'reset';
    return ended === 'closed' || code === 'ECONNRESET' || code === '' ? 'closed' : 'unknown';
  }
}

function readBody(response: IncomingMessage, done: (answer: Answer) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const finish = () => {
    const { statusCode = 0, headers } = response;
    const body = Buffer.concat(chunks).subarray(0, maxBodyBytes);
    done({ httpStatus: statusCode, headers, body, tooLong: bytes > maxBodyBytes });
  };
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) return;
    finish();
    response.destroy();
  });
  response.once('end', finish);
  // A body that breaks off is read as far as it came: it may still tell what answered.
  response.on('error', finish);
}
