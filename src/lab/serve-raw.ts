import net from 'node:net';
import { letHangUp } from './let-hang-up.ts';

/** A server that speaks no TLS: `meet` does with the connection what it likes. */
export const serveRaw = (meet: (connection: net.Socket) => void): net.Server =>
  net.createServer((connection) => {
    connection.on('error', letHangUp);
    meet(connection);
  });
