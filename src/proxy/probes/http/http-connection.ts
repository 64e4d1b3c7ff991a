import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { Answer, Cut } from './answer.ts';
import { AnswerReader } from './answer-reader.ts';
import { stoppedBy, within, type AttemptTime, type Stopped } from '../check-time.ts';
import { failed, stopped, type Failure, type ProbeResult } from '../probe-result.ts';
import { connectionReasonOf } from './connection-reason.ts';
import type { Peer } from '../peer.ts';
import { platformWords } from '../platform-words.ts';
import type { Secured } from '../tls/tls.ts';
import { unpackBody } from './unpack-body.ts';

type Answered = ProbeResult<Answer, StatusReason>;

/** How a connection ended: a reason to tell everyone who waits. */
export type ConnectionEnd = { ok: false; why: Failure<StatusReason> };

/** What each request says of itself; of a server that packs its answer nonetheless, it is unpacked. */
const usualFields = 'accept: application/json\r\naccept-encoding: identity\r\nconnection: keep-alive';

const words = {
  'not-http': 'what was answered is no HTTP',
  'too-many-bytes': 'the answer has more lines, or bytes beside its body, than any has',
};

/**
 * HTTP over one guarded connection that is already open. No other is ever opened: no name is looked up, no proxy is used.
 *
 * What is asked for in one turn of the event loop is sent in one TLS record (pipelined, RFC 9112 section 9.3.2), and answered in
 * that order. However the connection ends, and whenever, each question is answered once: by what came, or by why nothing did.
 */
export class HttpConnection {
  /** Questions answered on this connection: closing it after that is the server's good right. */
  answered = 0;
  /** Requests made on this connection. */
  asked = 0;
  readonly #secured: Secured;
  readonly #peer: Peer;
  /** Those whose answers have not begun, or are being read: the first of them is the next to be answered. */
  readonly #waiting: ((outcome: Answered) => void)[] = [];
  #unsent: string[] = [];
  #reader = new AnswerReader();
  /** The answer that is being read was told before its end. */
  #isTold = false;
  #over: ConnectionEnd | null = null;

  constructor(secured: Secured, peer: Peer) {
    this.#secured = secured;
    this.#peer = peer;
    const { tls } = secured;
    tls.on('data', (bytes: Buffer) => this.#take(bytes));
    for (const event of ['end', 'error', 'close']) tls.on(event, () => this.#connectionEnds());
    // What has ended before does not say so again.
    if (tls.destroyed || tls.readableEnded) queueMicrotask(() => this.#connectionEnds());
  }

  /** Gives the connection up. Who still waits is told that it was we who did. */
  close(why: Stopped = 'cancelled'): void {
    this.#end(stopped(why));
  }

  /** Asks for one path, follows nothing, and reads the answer as far as its limits allow. */
  get(path: string, time: AttemptTime): Promise<Answered> {
    this.asked += 1;
    return within<Answered>(time, stopped, (settle) => {
      if (this.#over === null) {
        this.#waiting.push(settle);
        this.#send(
          `GET ${path} HTTP/1.1\r\nhost: ${this.#peer.name ?? this.#peer.ip}\r\n${usualFields}\r\n\r\n`,
        );
      } else settle(this.#over);
      return () => this.close(stoppedBy(time) ?? 'timed-out');
    });
  }

  /** One record, so that a server which answers once and closes leaves nothing unread: its reset would take the answer with it. */
  #send(request: string): void {
    if (this.#unsent.push(request) > 1) return;
    queueMicrotask(() => {
      if (this.#over === null) this.#secured.tls.write(this.#unsent.join(''));
      this.#unsent = [];
    });
  }

  #take(bytes: Buffer): void {
    let rest = bytes;
    while (rest.length > 0 && this.#over === null && this.#waiting.length > 0) {
      rest = rest.subarray(this.#reader.take(rest));
      const { progress, isTooLong, head } = this.#reader;
      if (progress === 'not-http' || progress === 'too-many-bytes')
        return this.#end(failed(progress, words[progress]));
      // Who waits need not wait for bytes that nobody keeps. They are still taken: the next answer is behind them.
      if (isTooLong) this.#tellEarly();
      if (progress !== 'whole') continue;
      this.#waiting.shift()?.(this.#answerSoFar(null));
      this.answered += 1;
      this.#reader = new AnswerReader();
      this.#isTold = false;
      if (head?.keepsOpen === false) return this.#end(failed('closed', 'the server closes after its answer'));
    }
  }

  #tellEarly(): void {
    if (!this.#isTold) this.#waiting[0]?.(this.#answerSoFar(null));
    this.#isTold = true;
  }

  #answerSoFar(cut: Cut | null): Answered {
    const answer = this.#reader.answer(cut);
    return answer === null ? failed('unknown', 'nothing was read') : { ok: true, value: unpackBody(answer) };
  }

  #connectionEnds(): void {
    if (this.#over !== null) return;
    const { tls, wire, brokenBy } = this.#secured;
    const error = brokenBy() ?? tls.errored;
    const reason = connectionReasonOf(wire, error);
    if (reason === 'closed') this.#reader.end();
    this.#end(
      failed(reason, error === null ? 'the connection was closed' : platformWords(error, this.#peer)),
    );
  }

  /** Tells everyone who waits. An answer that the server broke off is told as far as it came: it may still say what answered. */
  #end(end: ConnectionEnd): void {
    if (this.#over !== null) return;
    this.#over = end;
    const { reason } = end.why;
    const { progress, isTooLong, head } = this.#reader;
    const cut = reason === 'closed' || reason === 'reset' ? reason : null;
    if (head !== null && (progress === 'whole' || isTooLong || cut !== null)) {
      this.#waiting.shift()?.(this.#answerSoFar(progress === 'whole' ? null : cut));
      this.answered += 1;
    }
    for (const settle of this.#waiting.splice(0)) settle(end);
    this.#secured.tls.destroy();
    this.#secured.wire.destroy();
  }
}
