import type { Socket } from 'node:net';

/** Largest part of a packet that is parsed at a time, in bytes: a usual request's size, and some forty of the shortest. */
const sliceBytes = 1024;

/**
 * Lets Node's HTTP server read a socket a slice at a time.
 *
 * It parses all that one read gave, 64 KiB, and hands out every request in it, even when the first one has closed the socket: 800
 * requests that nobody will answer cost 10 ms of everybody's time. Between slices the socket may be closed or paused, and then the rest waits
 * in it, as a stream's data does.
 *
 * @param socket one that the HTTP server has taken
 */
export function readInSlices(socket: Socket): void {
  const [parse, ...others] = socket.listeners('data');
  if (parse === undefined || others.length > 0) throw new Error('Node reads a request in another way');
  socket.removeAllListeners('data');
  socket.on('data', (chunk: Buffer) => {
    if (socket.destroyed) return;
    parse.call(socket, chunk.subarray(0, sliceBytes));
    if (chunk.length > sliceBytes && !socket.destroyed) socket.unshift(chunk.subarray(sliceBytes));
  });
}
