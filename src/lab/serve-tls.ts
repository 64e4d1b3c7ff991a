import type { RequestListener } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import type { Identity } from './certificate-spec.ts';
import { letHangUp } from './let-hang-up.ts';

/** How TLS is spoken, where that is the fault. */
export type TlsBehaviour = Pick<
  tls.TlsOptions,
  'minVersion' | 'maxVersion' | 'ciphers' | 'dhparam' | 'requestCert' | 'rejectUnauthorized'
>;

type MakeIdentity = () => Promise<Identity>;

/**
 * Hands every connection to a server that is made when the first visitor comes, so that opening the lab stays quick.
 *
 * Without `noDelay`, which Node's own HTTPS servers set, the second of two answers would wait for the first to be acknowledged.
 */
function serveLate(make: () => Promise<net.Server>): net.Server {
  let made: Promise<net.Server> | undefined;
  return net.createServer({ noDelay: true }, (socket) => {
    socket.on('error', letHangUp);
    made ??= make();
    void made.then((server) => {
      if (!socket.destroyed) server.emit('connection', socket);
    });
  });
}

/** A server that shakes hands and then does whatever `meet` does with the connection. */
export function serveTls(
  identity: MakeIdentity,
  meet: (connection: tls.TLSSocket) => void,
  behaviour: TlsBehaviour = {},
): net.Server {
  return serveLate(async () =>
    tls.createServer({ ...behaviour, ...(await identity()) }, (connection) => {
      connection.on('error', letHangUp);
      meet(connection);
    }),
  );
}

/** A server that shakes hands and then does what it likes with the connection and with the socket below it. */
export function serveRawTls(
  identity: MakeIdentity,
  meet: (connection: tls.TLSSocket, raw: net.Socket) => void,
): net.Server {
  let made: Promise<Identity> | undefined;
  return net.createServer({ noDelay: true }, (raw) => {
    raw.on('error', letHangUp);
    made ??= identity();
    void made.then((own) => {
      if (raw.destroyed) return;
      const connection = new tls.TLSSocket(raw, { isServer: true, ...own });
      connection.on('error', letHangUp);
      meet(connection, raw);
    });
  });
}

/** An HTTPS server. */
export function serveHttps(
  identity: MakeIdentity,
  answer: RequestListener,
  behaviour: TlsBehaviour = {},
): net.Server {
  return serveLate(async () => https.createServer({ ...behaviour, ...(await identity()) }, answer));
}
