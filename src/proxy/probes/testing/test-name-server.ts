import { createSocket } from 'node:dgram';
import { promises } from 'node:dns';
import { once } from 'node:events';
import type { Resolver } from '../dns/resolver.ts';

/** Record types (RFC 1035, RFC 3596). */
const typeA = 1;
const typeCname = 5;
const typeAaaa = 28;

/** What the zone answers: A, CNAME and AAAA records, a failure code (RFC 1035 section 4.1.1), or nothing at all. */
export interface Zone {
  a?: readonly string[];
  aaaa?: readonly string[];
  cname?: string;
  rcode?: number;
  silent?: boolean;
}

const encodeName = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split('.')
      .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')])),
    Buffer.from([0]),
  ]);

function record(type: number, data: Buffer): Buffer {
  const head = Buffer.from([0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 0, 0, 0]);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function hextets(address: string): Buffer {
  const [left = '', right = ''] = address.split('::');
  const head = left.split(':').filter((part) => part !== '');
  const tail = right.split(':').filter((part) => part !== '');
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  const out = Buffer.alloc(16);
  [...head, ...zeros, ...tail].forEach((part, at) => out.writeUInt16BE(parseInt(part, 16), at * 2));
  return out;
}

function answersFor(zone: Zone, type: number): Buffer[] {
  if (type === typeA)
    return (zone.a ?? []).map((ip) => record(typeA, Buffer.from(ip.split('.').map(Number))));
  if (type === typeAaaa) return (zone.aaaa ?? []).map((ip) => record(typeAaaa, hextets(ip)));
  if (type === typeCname && zone.cname !== undefined) return [record(typeCname, encodeName(zone.cname))];
  return [];
}

/** A real name server on UDP, whose zone is asked afresh for every question. */
export async function nameServer(
  zoneOf: (name: string, type: 'A' | 'AAAA' | 'CNAME' | 'other') => Zone,
): Promise<{ resolver: Resolver; address: string; questions: () => readonly string[]; close: () => void }> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const labels: string[] = [];
    let at = 12;
    for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
      labels.push(query.toString('latin1', at + 1, at + 1 + length));
      at += 1 + length;
    }
    const type = query.readUInt16BE(at + 1);
    const kind = type === typeA ? 'A' : type === typeAaaa ? 'AAAA' : type === typeCname ? 'CNAME' : 'other';
    const name = labels.join('.').toLowerCase();
    asked.push(`${kind} ${name}`);
    const zone = zoneOf(name, kind);
    if (zone.silent === true) return;
    const answers = answersFor(zone, type);
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8180 | (zone.rcode ?? 0), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([header, query.subarray(12, at + 5), ...answers]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = `127.0.0.1:${socket.address().port}`;
  const ask = (signal: AbortSignal) => {
    const made = new promises.Resolver({ timeout: 1500, tries: 1 });
    made.setServers([address]);
    signal.addEventListener('abort', () => made.cancel(), { once: true });
    return made;
  };
  const resolver: Resolver = {
    async addresses(name, signal) {
      const made = ask(signal);
      const ipv6 = await made.resolve6(name).catch(() => []);
      const ipv4 = await made.resolve4(name).catch((error: NodeJS.ErrnoException) => {
        if (ipv6.length > 0) return [];
        throw error;
      });
      return { ipv4, ipv6 };
    },
    alias: (name, signal) => ask(signal).resolveCname(name),
  };
  return { resolver, address, questions: () => asked, close: () => socket.close() };
}
