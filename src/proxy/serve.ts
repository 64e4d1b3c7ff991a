import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Result } from '#diagnosis/address/result.ts';
import type { ConfigProblem } from './config-problem.ts';
import type { Config } from './config.ts';
import { createApp, type AppParts } from './create-app.ts';
import { boundedServer } from './http/inbound/bounded-server.ts';
import { logBug } from './http/log-bug.ts';
import { SafetyNet } from './safety-net.ts';

/** A server that listens. */
export interface Running {
  /** The port it got, where 0 was asked for. */
  port: number;
  /** What people type, with the base path. */
  url: string;
  /** Says at `/readyz` that it will stop, and serves for as long as `--drain-seconds` says: a balancer looks only now and then. */
  drain: () => Promise<void>;
  /** Takes no more requests, lets running checks end, and frees the port. */
  close: () => Promise<void>;
  /**
   * Takes a bug that nothing in this process caught: it is logged, and ends the check that it belongs to. Who owns the process hands over
   * what Node tells (`uncaughtException`); without that, such a bug ends the process.
   */
  takeBug: (bug: unknown) => void;
}

/**
 * How many connections may wait to be taken, the kernel's own bound (Linux: net.core.somaxconn, 4096). Where more come at once than Node's
 * 511, the kernel drops the next ones without a word, a health probe's too, and that one asks again after a second (RFC 6298 section 2.1).
 */
const backlog = 4096;

/** How long after the longest check a stop waits before it cuts what is left, in ms. */
const graceMs = 1000;

/** How often a stop looks for connections that nobody needs any more, in ms. */
const idleMs = 50;

const listenProblems: ReadonlyMap<string, { setting: 'port' | 'host'; detail: string }> = new Map([
  ['EADDRINUSE', { setting: 'port', detail: '{port} is taken by another program; choose another port' }],
  ['EACCES', { setting: 'port', detail: 'may not be used by this user; choose one above 1023' }],
  ['EADDRNOTAVAIL', { setting: 'host', detail: 'is not an address of this machine' }],
  ['ENOTFOUND', { setting: 'host', detail: 'is not a name that leads to this machine' }],
]);

/** Starts the server, or says which setting stands in its way. */
export async function serve(
  config: Config,
  parts: Omit<AppParts, 'ready' | 'net'>,
): Promise<Result<Running, ConfigProblem>> {
  let ready = true;
  const net = new SafetyNet();
  const log = parts.log ?? ((line: string) => process.stdout.write(`${line}\n`));
  const app = createApp(config, { ...parts, log, net, ready: () => ready });
  const listener = getRequestListener(app.fetch);
  const { hops, peers } = config.trustedProxies;
  const isTrusted = (peer: string) => hops > 0 && peers.has(peer);
  const server = boundedServer(
    config.inbound,
    isTrusted,
    (request, response) => void listener(request, response),
  );
  const problem = await listen(server, config);
  if (problem !== null) return { ok: false, why: problem };
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port;
  const own = config.host === '127.0.0.1' || config.host === '::1' ? 'localhost' : config.host;
  const name = own.includes(':') ? `[${own}]` : own;
  const url = config.publicUrl?.href ?? `http://${name}:${port}${config.basePath}`;
  const drain = async () => {
    ready = false;
    await new Promise((resolve) => setTimeout(resolve, config.drainSeconds * 1000));
  };
  const close = () => {
    ready = false;
    return stop(server, config.limits.wholeMs + graceMs);
  };
  const takeBug = (bug: unknown) => {
    // A check that it ends logs it with what it was.
    if (net.catch(bug) === 0) logBug(log, bug);
  };
  return { ok: true, value: { port, url, drain, close, takeBug } };
}

function listen(server: Server, { host, port, nameOf }: Config): Promise<ConfigProblem | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      const problem = listenProblems.get(error.code ?? '');
      if (problem === undefined) reject(error);
      else
        resolve({ setting: nameOf(problem.setting), detail: problem.detail.replace('{port}', String(port)) });
    };
    server.once('error', failed);
    server.listen({ host, port, backlog }, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

function stop(server: Server, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), longestMs);
    // A visitor who has the answer would keep the connection for seconds, and with it the port.
    const idle = setInterval(() => server.closeIdleConnections(), idleMs);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
