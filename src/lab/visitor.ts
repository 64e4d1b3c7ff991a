import { once } from 'node:events';
import net from 'node:net';
import tls from 'node:tls';
import type { Lab } from './open-lab.ts';

/** Silence after which nothing more is expected: so many turns of the event loop, so many ms apart. */
const [quietTurns, turnMs] = [60, 10];

/**
 * Tells once that it has been quiet. Turns are counted, not time: the lab answers in this very process, which a busy machine may
 * leave standing for longer than any answer takes.
 */
export function whenQuiet(tell: () => void): { heard: () => void; stop: () => void } {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
    if (turns < quietTurns) return;
    clearInterval(timer);
    tell();
  }, turnMs);
  return { heard: () => (turns = 0), stop: () => clearInterval(timer) };
}

/** The loopback port behind a practice address, the first one of a name. Throws where there is none. */
export function portOf(lab: Lab, address: string): number {
  const port = lab.ports.get(lab.names.get(address)?.[0] ?? address);
  if (port === undefined) throw new Error(`${address} leads to no port`);
  return port;
}

/** What a visitor saw; the lab's tests meet the appliances as visitors, who read raw bytes and judge nothing. */
export interface Met {
  /** Everything that was read after the handshake, as Latin-1, up to `enough` characters. */
  text: string;
  /** How it ended: `closed`, `quiet` (open, and silent for long enough), `enough`, or the platform's error code. */
  ended: string;
}

/** Writes, then reads until the other side ends, falls silent, or has said enough. */
export function read(socket: net.Socket, say: string, enough = 200_000): Promise<Met> {
  return new Promise((resolve) => {
    let text = '';
    const end = (ended: string) => {
      silence.stop();
      socket.destroy();
      resolve({ text, ended });
    };
    const silence = whenQuiet(() => end('quiet'));
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.on('end', () => end('closed'));
    socket.on('data', (bytes: Buffer) => {
      text += bytes.toString('latin1');
      silence.heard();
      if (text.length >= enough) end('enough');
    });
    if (say !== '') socket.write(say);
  });
}

/** Shakes hands with whatever is there, however old or untrusted. Throws the platform's error where that fails. */
export async function connect(
  lab: Lab,
  address: string,
  options: tls.ConnectionOptions = {},
): Promise<tls.TLSSocket> {
  const socket = tls.connect({
    host: '127.0.0.1',
    port: portOf(lab, address),
    ...(net.isIP(address) === 0 && { servername: address }),
    rejectUnauthorized: false,
    ca: lab.caPem,
    minVersion: 'TLSv1',
    ciphers: 'DEFAULT@SECLEVEL=0',
    checkServerIdentity: () => undefined,
    ...options,
  });
  await once(socket, 'secureConnect');
  return socket;
}

export const request = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;

/** One question over a connection of its own. */
export async function get(lab: Lab, address: string, path: string) {
  const { text } = await read(await connect(lab, address), request(path));
  const [head = '', body = ''] = text.split(/\r\n\r\n(.*)/s);
  // Answers without a length come in chunks: the sizes stand on lines of their own.
  const whole = /transfer-encoding: chunked/i.test(head)
    ? body.replaceAll(/^[\da-f]+\r\n|\r\n/gim, '')
    : body;
  return { code: Number(head.split(' ')[1]), head, body: whole };
}
