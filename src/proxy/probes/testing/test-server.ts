import { once } from 'node:events';
import { createServer as createHttps } from 'node:https';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTls, type TlsOptions, type TLSSocket } from 'node:tls';

/** A server on a free loopback port that lives as long as one test. */
export interface TestServer {
  port: number;
  /** TCP connections taken so far. */
  connections: () => number;
  close: () => Promise<void>;
}

async function open(server: Server): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let taken = 0;
  server.on('connection', (socket: Socket) => {
    taken += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    connections: () => taken,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** An HTTPS server that answers with a handler. */
export const httpsServer = (options: TlsOptions, handle: RequestListener): Promise<TestServer> =>
  open(createHttps(options, handle));

/** A TLS server that hands over the decrypted connection. */
export const tlsServer = (options: TlsOptions, handle: (socket: TLSSocket) => void): Promise<TestServer> =>
  open(
    createTls(options, (socket) => {
      socket.on('error', () => undefined);
      handle(socket);
    }),
  );

/** A server that hands over the raw connection. */
export const rawServer = (handle: (socket: Socket) => void): Promise<TestServer> =>
  open(createServer({ allowHalfOpen: true }, handle));
