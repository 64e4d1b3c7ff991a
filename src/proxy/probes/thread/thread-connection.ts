import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { StatusFact, StatusReason } from '#diagnosis/facts/status-facts.ts';
import type { TlsFact, TlsReason } from '#diagnosis/facts/tls-facts.ts';
import { within, type AttemptTime, type Stopped } from '../check-time.ts';
import { failed, stopped, type ProbeResult } from '../probe-result.ts';
import type { SecureConnection } from '../secure-connection.ts';
import type { Peer } from '../peer.ts';
import type { Offer } from '../tls/tls.ts';
import { lendSocket } from './lend-socket.ts';
import { takeThread } from './take-thread.ts';
import { told, type Begin, type Order, type Told } from './thread-messages.ts';

/** What a connection in the thread is made of. Everything that opens or ends a connection stays on the main thread. */
export interface ThreadConnectionParts {
  /** Open, and passed by the guard when it was dialled. */
  socket: Socket;
  peer: Peer;
  offer: Offer;
  time: AttemptTime;
  /** Opens one more connection to the same guarded address. */
  reopen: (time: AttemptTime) => Promise<Socket | null>;
}

const unknown = (detail: string) => failed('unknown' as const, detail);

/** A thread may be late because of others' handshakes: that it gave no answer in time says nothing of the server. */
const late = (why: Stopped) =>
  why === 'cancelled' ? stopped(why) : unknown('not computed within the time limit');

const msLeft = ({ endsAt }: AttemptTime): number => Math.max(0, endsAt - performance.now());

/** A connection whose handshake and request are made in the thread; its socket, its time and its count of dials stay here. */
export class ThreadConnection implements SecureConnection {
  readonly fact: TlsFact;
  readonly #talk: Talk;

  private constructor(fact: TlsFact, talk: Talk) {
    this.fact = fact;
    this.#talk = talk;
  }

  /** Shakes hands in the thread over a socket that is open. @throws never; a throw from here is a bug */
  static open(parts: ThreadConnectionParts): Promise<ProbeResult<ThreadConnection, TlsReason>> {
    const talk = new Talk(parts);
    return within<ProbeResult<ThreadConnection, TlsReason>>(parts.time, late, (settle) => {
      talk.listen((said) => {
        if (said?.kind !== 'tls') return settle(unknown('the thread that computes has ended'));
        if (said.outcome.ok)
          return settle({ ok: true, value: new ThreadConnection(said.outcome.value, talk) });
        settle(said.outcome.why.reason === 'timed-out' ? late('timed-out') : said.outcome);
      });
      talk.begin();
      return () => talk.end();
    });
  }

  askStatus(time: AttemptTime): Promise<ProbeResult<StatusFact, StatusReason>> {
    return within<ProbeResult<StatusFact, StatusReason>>(time, stopped, (settle) => {
      this.#talk.listen((said) => {
        if (said?.kind === 'reopen') return void this.#talk.reopen(time);
        settle(said?.kind === 'status' ? said.outcome : unknown('the thread that computes has ended'));
        this.#talk.end();
      });
      this.#talk.tell({ kind: 'ask-status', msLeft: msLeft(time) });
      return () => this.#talk.end();
    });
  }

  close(): void {
    this.#talk.end();
  }
}

/** The talk with one attempt in the thread. */
class Talk {
  readonly #parts: ThreadConnectionParts;
  readonly #control: MessagePort;
  readonly #theirs: MessagePort;
  readonly #sockets: Socket[];
  #listener: (said: Told | null) => void = () => undefined;

  constructor(parts: ThreadConnectionParts) {
    this.#parts = parts;
    this.#sockets = [parts.socket];
    const { port1, port2 } = new MessageChannel();
    [this.#control, this.#theirs] = [port1, port2];
  }

  begin(): void {
    const { socket, peer, offer, time } = this.#parts;
    const { ip, dial, name, practiceCaPem } = peer;
    const { worker, giveBack } = takeThread();
    this.#control.on('message', (message: unknown) => {
      const said = told.safeParse(message);
      this.#listener(said.success ? said.data : null);
    });
    this.#control.once('close', () => {
      giveBack();
      this.end();
      this.#listener(null);
    });
    const lent = lendSocket(socket);
    const copied: Peer = { ip, dial: { ...dial }, name, practiceCaPem };
    const begin: Begin = { peer: copied, offer, msLeft: msLeft(time), socket: lent, control: this.#theirs };
    worker.postMessage(begin, [lent, this.#theirs]);
  }

  /** What the thread says next; null where it says nothing any more, or nothing that can be understood. */
  listen(listener: (said: Told | null) => void): void {
    this.#listener = listener;
  }

  tell(order: Order): void {
    const lent = order.kind === 'reopened' && order.socket !== null ? [order.socket] : [];
    this.#control.postMessage(order, lent);
  }

  async reopen(time: AttemptTime): Promise<void> {
    const socket = await this.#parts.reopen(time);
    if (socket !== null) this.#sockets.push(socket);
    this.tell({ kind: 'reopened', socket: socket === null ? null : lendSocket(socket) });
  }

  /** Ends the connections at once, whatever the thread is at. */
  end(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#control.close();
  }
}
