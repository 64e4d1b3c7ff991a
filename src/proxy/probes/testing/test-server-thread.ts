import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const program = `
  const { workerData, parentPort } = require('node:worker_threads');
  const server = require('node:tls').createServer(workerData, (socket) => {
    socket.on('error', () => undefined);
    socket.end();
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** What a TLS server in a thread may be told: only what can be copied there. */
export interface ThreadServerOptions {
  cert: string;
  key: string;
  maxVersion?: 'TLSv1.2';
  ciphers?: string;
  dhparam?: string;
}

/** A TLS server in a thread of its own, for handshakes that cost the server more than they may cost the checker. It hangs up after each. */
export async function serverThread(
  options: ThreadServerOptions,
): Promise<{ port: number; close: () => Promise<number> }> {
  const worker = new Worker(program, { eval: true, workerData: options });
  const [port] = (await once(worker, 'message')) as [number];
  return { port, close: () => worker.terminate() };
}
