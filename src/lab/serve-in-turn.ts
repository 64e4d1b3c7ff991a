import net from 'node:net';
import { letHangUp } from './let-hang-up.ts';

/** A load balancer: hands each new connection to the next of these servers, in turn. None of them listens itself. */
export function serveInTurn(...servers: readonly net.Server[]): net.Server {
  let taken = 0;
  return net.createServer((socket) => {
    socket.on('error', letHangUp);
    servers[taken % servers.length]?.emit('connection', socket);
    taken += 1;
  });
}
