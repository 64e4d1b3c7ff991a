import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { ServerFlight } from './server-flight.ts';
import { Turns } from './turns.ts';

/** Most ciphertext of one attempt, in bytes (security rule 6): floods of 1xx, chunk extensions and tickets all end here. */
const maxBytes = 256 * 1024;

/** Largest prime we compute with, in bytes. Larger ones stall everyone else's check for tens of milliseconds. */
const maxPrimeBytes = 384;

/** Finite-field DH costs up to 15 ms a handshake on the main thread: never two of them in one turn. */
const heavyTurns = new Turns();

/** How the wire ended, in the order of what happened first. `open` while it did not. */
export type WireEnd = 'open' | 'closed' | 'reset' | 'too-many-bytes' | 'prime-too-large';

const words = {
  'too-many-bytes': `more than ${maxBytes} bytes came`,
  'prime-too-large': `the server wants to compute with a prime of more than ${maxPrimeBytes * 8} bits`,
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
  readonly #raw: Socket;
  readonly #finiteField: boolean;

  constructor(raw: Socket, finiteField: boolean) {
    super({ allowHalfOpen: false });
    this.#raw = raw;
    this.#finiteField = finiteField;
    raw.on('data', (chunk: Buffer) => this.#take(chunk));
    raw.once('end', () => {
      this.#ends('closed');
      this.#later(() => this.push(null));
    });
    raw.once('error', (error: NodeJS.ErrnoException) => {
      this.#ends(error.code === 'ECONNRESET' ? 'reset' : 'closed');
      this.destroy(error);
    });
    raw.once('close', () => {
      this.#ends('closed');
      this.#later(() => this.destroy());
    });
  }

  /** Grants the next attempt its own bytes. */
  refill(): void {
    this.#left = maxBytes;
  }

  #ends(how: WireEnd): void {
    if (this.ended === 'open') this.ended = how;
  }

  #take(chunk: Buffer): void {
    this.#left -= chunk.length;
    if (this.#left < 0) return this.#give('too-many-bytes');
    this.flight.read(chunk);
    if (this.#finiteField && (this.flight.keyExchangeLength ?? 0) > maxPrimeBytes)
      return this.#give('prime-too-large');
    this.#later(() => {
      if (!this.push(chunk)) this.#raw.pause();
    });
  }

  /** Does something now or, where it may be heavy, in a turn of its own; the order stays. */
  #later(work: () => void): void {
    if (!this.#finiteField) return work();
    void heavyTurns.next().then(() => {
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
    this.#raw.write(chunk, encoding, done);
  }

  override _final(done: () => void): void {
    this.#raw.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#raw.destroy();
    done(error);
  }
}
