import { Duplex } from 'node:stream';
import { onceClosed } from './once-closed.ts';
import { ServerFlight } from './server-flight.ts';
import { OnePerTick } from './one-per-tick.ts';

/** Most ciphertext of one attempt, in bytes (security rule 6): floods of 1xx, chunk extensions and tickets all end here. */
const maxBytes = 256 * 1024;

/**
 * Most bytes of a handshake that are computed on the main thread. Certificates are hidden in TLS 1.3, so only their bytes tell
 * what they may cost: at the costliest, keys on the curve B-571, some 6 ms a KB, 30 ms in all. Usual chains have 1 to 5 KB.
 */
const maxHandshakeBytes = 5 * 1024;

/** Bytes that are given to the TLS library at once: a record of TLS has as many (RFC 8446 section 5.1). */
const pieceBytes = 16 * 1024;

/** A handshake costs 2 ms at best, and 30 at the costliest: never two of them in one turn of the event loop. */
const handshakes = new OnePerTick();

/** `bounded`: on the main thread, which serves everybody. `any`: in a thread that nobody else waits for. */
export type Effort = 'bounded' | 'any';

/** How the wire ended, by what happened first. `open` while it did not; `given-up`: it was we who closed it, whatever came after. */
export type WireEnd = 'open' | 'closed' | 'reset' | 'given-up' | 'too-many-bytes' | 'expensive-handshake';

/** The platform's words for a connection that the other side has broken: read from, or written to (errno(3)). */
const resets: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);

const words = {
  'too-many-bytes': `more than ${maxBytes} bytes came`,
  'expensive-handshake': `a handshake of more than ${maxHandshakeBytes} bytes`,
};

/**
 * The raw connection under TLS, with every received byte counted and read along before the TLS library gets it.
 *
 * Counting above TLS is not enough: data events never come for what the library or the HTTP parser swallows.
 */
export class CappedWire extends Duplex {
  readonly flight = new ServerFlight();
  ended: WireEnd = 'open';
  #left = maxBytes;
  /** Bytes of the handshake so far; null once it is over, or where it may cost what it likes. */
  #handshake: number | null;
  /** What waits for its turn. */
  #queued = 0;
  readonly #raw: Duplex;

  constructor(raw: Duplex, effort: Effort) {
    super({ allowHalfOpen: false });
    this.#raw = raw;
    this.#handshake = effort === 'bounded' ? 0 : null;
    raw.on('data', (chunk: Buffer) => this.#take(chunk));
    onceClosed(raw, () => {
      this.#ends('closed');
      this.#inTurn(() => this.push(null));
    });
    raw.once('error', (error: NodeJS.ErrnoException) => {
      this.#broke(error);
      this.destroy(error);
    });
    raw.once('close', () => {
      this.#ends('closed');
      this.#inTurn(() => this.destroy());
    });
  }

  /** Grants the next attempt its own bytes. */
  refill(): void {
    this.#left = maxBytes;
  }

  /** Says that the handshake is over: what comes now is not computed with. */
  handshakeIsOver(): void {
    this.#handshake = null;
  }

  #broke({ code }: NodeJS.ErrnoException): void {
    this.#ends(resets.has(code) ? 'reset' : 'closed');
  }

  #ends(how: WireEnd): void {
    if (this.ended === 'open') this.ended = how;
  }

  #take(chunk: Buffer): void {
    this.#left -= chunk.length;
    if (this.#left < 0) return this.#give('too-many-bytes');
    this.flight.read(chunk);
    if (this.#handshake !== null) this.#handshake += chunk.length;
    // What is no TLS is no handshake either, however much of it comes.
    if ((this.#handshake ?? 0) > maxHandshakeBytes && this.flight.beginning === 'tls')
      return this.#give('expensive-handshake');
    this.#inTurn(() => this.#pass(chunk));
  }

  /** A piece at a time: what nobody wants any more, because of the piece before it, is not decrypted. */
  #pass(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && !this.destroyed; at += pieceBytes)
      if (!this.push(chunk.subarray(at, at + pieceBytes))) this.#raw.pause();
  }

  /** Does something now or, while hands are shaken, in a turn of its own; the order stays. */
  #inTurn(work: () => void): void {
    if (this.#handshake === null && this.#queued === 0) return work();
    this.#queued += 1;
    void handshakes.next().then(() => {
      this.#queued -= 1;
      if (!this.destroyed) work();
    });
  }

  #give(why: keyof typeof words): void {
    this.#ends(why);
    this.destroy(new Error(words[why]));
  }

  override _read(): void {
    this.#raw.resume();
  }

  override _write(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#raw.write(chunk, encoding, (error) => {
      // Told here first: of what breaks under a write the connection itself tells later.
      if (error) this.#broke(error);
      done(error);
    });
  }

  override _final(done: () => void): void {
    this.#raw.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#ends('given-up');
    this.#raw.destroy();
    done(error);
  }
}
