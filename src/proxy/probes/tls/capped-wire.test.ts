import { duplexPair } from 'node:stream';
import { describe, expect, it, test } from 'vitest';
import { CappedWire } from './capped-wire.ts';
import { countTurns } from '../testing/loop-turns.ts';

/** Waits until the event loop has gone round so many times, with room to spare for what waits for a turn. */
async function go(rounds = 20): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe('abuse 25: a handshake on the main thread', () => {
  test.each([1, 700, 1400, 4000])(
    'of %i bytes has a turn of the event loop to itself, however many come at once',
    async (bytes) => {
      const turns = countTurns();
      const seen: number[] = [];
      const servers = Array.from({ length: 20 }, () => {
        const [raw, server] = duplexPair();
        new CappedWire(raw, 'bounded').on('data', () => seen.push(turns.now()));
        return server;
      });
      for (const server of servers) server.write(Buffer.alloc(bytes, 22));
      await go(60);
      turns.stop();
      expect(seen).toHaveLength(20);
      expect(new Set(seen).size).toBe(20);
    },
  );

  it.each([
    ['bounded', 'expensive-handshake'],
    ['any', 'open'],
  ] as const)('of more than 5 KB, where its effort is %s, leaves the wire: %s', async (effort, ended) => {
    const [raw, server] = duplexPair();
    const wire = new CappedWire(raw, effort).on('error', () => undefined).resume();
    const record = Buffer.concat([Buffer.from([22, 3, 3, 0x20, 0]), Buffer.alloc(0x2000)]);
    for (let at = 0; at < record.length; at += 1000) server.write(record.subarray(at, at + 1000));
    await go();
    expect(wire.ended).toBe(ended);
  });

  it('hands on everything in the order in which it came, also where it is over while something waits', async () => {
    const [raw, server] = duplexPair();
    const wire = new CappedWire(raw, 'bounded');
    const came: string[] = [];
    wire.on('data', (piece: Buffer) => {
      came.push(piece.toString().trimEnd());
      if (came.length > 1) return;
      wire.handshakeIsOver();
      server.write('behind it');
    });
    raw.emit('data', Buffer.from('the handshake'.padEnd(3000)));
    raw.emit('data', Buffer.from('a ticket'));
    await go();
    expect(came).toEqual(['the handshake', 'a ticket', 'behind it']);
  });
});

describe('abuse 23: bytes without end', () => {
  const most = 256 * 1024;
  const piece = Buffer.alloc(16 * 1024, 23);
  async function pour(server: NodeJS.WritableStream, bytes: number): Promise<void> {
    for (let sent = 0; sent < bytes; sent += piece.length) server.write(piece.subarray(0, bytes - sent));
    await go();
  }

  it.each(['bounded', 'any'] as const)(
    'end at 256 KB of an attempt, whatever they are, where its effort is %s',
    async (effort) => {
      const [raw, server] = duplexPair();
      const wire = new CappedWire(raw, effort).on('error', () => undefined).resume();
      wire.handshakeIsOver();
      await pour(server, most);
      expect(wire.ended).toBe('open');
      await pour(server, 1);
      expect(wire.ended).toBe('too-many-bytes');
      expect(raw.destroyed).toBe(true);
    },
  );

  it('do not count against the next attempt', async () => {
    const [raw, server] = duplexPair();
    const wire = new CappedWire(raw, 'any').on('error', () => undefined).resume();
    await pour(server, most);
    wire.refill();
    await pour(server, most);
    expect(wire.ended).toBe('open');
    await pour(server, 1);
    expect(wire.ended).toBe('too-many-bytes');
  });
});
