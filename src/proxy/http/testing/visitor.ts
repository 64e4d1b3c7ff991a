import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A visitor who writes to the socket by hand, and reads or not. */
export interface Visitor {
  socket: Socket;
  /** Resolves when the server has closed the socket, whether with an end or a reset. */
  closed: Promise<void>;
  isClosed: () => boolean;
}

/** Opens a socket to a test’s server; `from` is an address of this machine, all of 127.0.0.0/8 on Linux. */
export async function visitor(port: number, from = '127.0.0.1'): Promise<Visitor> {
  const socket = connect({ host: '127.0.0.1', port, localAddress: from });
  let isClosed = false;
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isClosed = true;
      resolve();
    });
  });
  socket.on('error', () => undefined); // a reset is one of the ways in which a server closes
  await Promise.race([once(socket, 'connect'), closed]);
  return { socket, closed, isClosed: () => isClosed };
}

/** A request for a path as a visitor writes it. */
export const getting = (path: string, port: number, ...fields: string[]): string =>
  [`GET ${path} HTTP/1.1`, `Host: localhost:${port}`, ...fields, '', ''].join('\r\n');
