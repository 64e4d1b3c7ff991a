import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import { ownBytes, type FromSocket, type ToSocket } from './lend-socket.ts';

/** A socket of the main thread, as it is seen from the thread that it is lent to. */
export class BorrowedSocket extends Duplex {
  readonly #port: MessagePort;
  #ended = false;

  constructor(port: MessagePort) {
    super({ allowHalfOpen: false });
    this.#port = port;
    port.on('message', (message: FromSocket) => {
      if (message.kind === 'bytes') this.push(message.bytes);
      else if (message.kind === 'end') this.#end();
      else this.destroy(Object.assign(new Error(message.message), { code: message.code }));
    });
    // After its end what came before may still wait to be read; the stream then closes by itself.
    port.once('close', () => {
      if (!this.#ended) this.destroy();
    });
  }

  #end(): void {
    this.#ended = true;
    this.push(null);
  }

  #tell(message: ToSocket, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  override _read(): void {
    this.#tell({ kind: 'more' });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    const bytes = ownBytes(chunk);
    this.#tell({ kind: 'bytes', bytes }, [bytes.buffer]);
    done();
  }

  override _final(done: () => void): void {
    this.#tell({ kind: 'end' });
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#port.close();
    done(error);
  }
}
