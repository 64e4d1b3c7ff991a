import type { Duplex } from 'node:stream';

/**
 * Tells a connection that was closed from one that was reset, where both look like its end: libuv before 1.49 reports a reset that comes
 * along with the last bytes as their end (`uv__stream_io`, POLLHUP). Writing nothing sends nothing, and fails on what is reset.
 *
 * @param onClosed called where it was closed; of a reset the socket's own `error` tells. The socket must not have ended its own side
 *                 by itself (`allowHalfOpen`)
 */
export function onceClosed(socket: Duplex, onClosed: () => void): void {
  socket.once('end', () => {
    if (socket.writable) socket.write(Buffer.alloc(0), (error) => error ?? onClosed());
    else onClosed();
  });
}
