import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { clientKey, plainAddress } from '../client-address.ts';
import type { InboundBounds } from '../../inbound-bounds.ts';
import { readInSlices } from './read-in-slices.ts';
import { Visit, type Answer } from './visit.ts';
import { Visits } from './visits.ts';

/** How often it is looked for what is late, in ms; Node's own 30 s would make of 5 s half a minute. */
const checkEveryMs = 1000;

/** Largest head of a request, in bytes: Node's own default, said here because an option of the process could raise it. */
const maxHeadBytes = 16_384;

/**
 * A server that no visitor can use up: whatever one of them holds of it (sockets, requests, answers that nobody reads, time) ends.
 *
 * @param isTrusted whether this peer is a proxy that the operator named; it may hold as many sockets as there are
 */
export function boundedServer(
  bounds: InboundBounds,
  isTrusted: (peer: string) => boolean,
  answer: Answer,
): Server {
  const visits = new Visits(bounds);
  const bySocket = new WeakMap<Socket, Visit>();
  const server = createServer({
    headersTimeout: bounds.headerMs,
    requestTimeout: bounds.requestMs,
    keepAliveTimeout: bounds.idleMs,
    connectionsCheckingInterval: checkEveryMs,
    maxHeaderSize: maxHeadBytes,
    requireHostHeader: true,
  });
  // Node's timer on a socket starts anew with each byte that moves, so that a slow visitor is not cut, only one who has stopped.
  server.timeout = bounds.writeMs;

  server.prependListener('connection', (socket: Socket) => {
    const peer = plainAddress(socket.remoteAddress ?? '');
    const visit = peer && new Visit(socket, { key: clientKey(peer), isTrusted: isTrusted(peer) });
    if (!visit || !visits.admit(visit)) {
      socket.destroy(); // gone already, or one too many
      return;
    }
    bySocket.set(socket, visit);
    socket.once('close', () => visits.leave(visit));
  });
  server.on('connection', (socket: Socket) => {
    if (!socket.destroyed) readInSlices(socket);
  });
  server.on('request', (incoming, outgoing) => {
    const { socket } = incoming;
    const visit = bySocket.get(socket);
    // A slice may hold more requests than the one that closed the socket, and Node hands them out nonetheless.
    if (visit === undefined || socket.destroyed) return;
    if (visit.unanswered >= bounds.unanswered) socket.destroy();
    else visit.take(incoming, outgoing, answer, () => visits.rest(visit));
  });
  const looking = setInterval(() => visits.look(performance.now()), checkEveryMs).unref();
  server.once('close', () => clearInterval(looking));
  server.on('timeout', (socket) => {
    // While a check runs no byte moves, and it has a limit of its own.
    if (bySocket.get(socket)?.state !== 'working') socket.destroy();
  });
  return server;
}
