import type { Socket } from 'node:net';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { onceClosed } from '../tls/once-closed.ts';

/** What a socket tells the thread that it is lent to. `bytes` come one chunk at a time, when the thread has asked for more. */
export type FromSocket =
  | { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'end' }
  | { kind: 'failed'; code: string; message: string };

/** What the thread tells the socket. */
export type ToSocket = { kind: 'bytes'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'more' } | { kind: 'end' };

/** A copy with memory of its own, so that it can be handed over and no pool goes with it. */
export const ownBytes = (chunk: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(chunk);

/**
 * Lends an open socket to a thread: its bytes go through the port, both ways, the socket stays here.
 *
 * A thread so never opens a connection, and nothing that it says can lead one elsewhere. When either end closes, or the thread
 * dies, the other closes, too.
 */
export function lendSocket(socket: Socket): MessagePort {
  const { port1: here, port2: there } = new MessageChannel();
  const tell = (message: FromSocket, transfer: ArrayBuffer[] = []) => here.postMessage(message, transfer);
  socket.on('data', (chunk: Buffer) => {
    // One chunk on the way at a time: a thread that computes must not make bytes pile up.
    socket.pause();
    const bytes = ownBytes(chunk);
    tell({ kind: 'bytes', bytes }, [bytes.buffer]);
  });
  socket.pause();
  onceClosed(socket, () => tell({ kind: 'end' }));
  socket.once('error', (error: NodeJS.ErrnoException) =>
    tell({ kind: 'failed', code: error.code ?? '', message: error.message }),
  );
  socket.once('close', () => here.close());
  here.on('message', (message: ToSocket) => {
    if (message.kind === 'more') socket.resume();
    else if (message.kind === 'end') socket.end();
    else socket.write(message.bytes);
  });
  here.once('close', () => socket.destroy());
  return there;
}
