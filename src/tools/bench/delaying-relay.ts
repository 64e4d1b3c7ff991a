import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Who speaks. */
type Side = 'client' | 'server';

/** A relay on loopback that stands for a long way: it delays what it passes on, and counts who spoke when. */
export interface Relay {
  port: number;
  /** How often the other side began to speak, on each connection so far: the connect counts as one there and one back. */
  turns: () => readonly number[];
  /** Forgets what was counted. */
  reset: () => void;
  close: () => void;
}

/** Passes on what one side says, `delayMs` later and in order. */
function passOn(from: Socket, to: Socket, delayMs: number, onData: () => void): void {
  from.on('data', (bytes: Buffer) => {
    onData();
    setTimeout(() => to.write(bytes), delayMs);
  });
  from.on('end', () => setTimeout(() => to.end(), delayMs));
  from.on('error', () => to.destroy());
  from.on('close', () => setTimeout(() => to.destroy(), delayMs));
}

/** Opens a relay to a port of this machine. @param delayMs for each direction */
export async function openRelay(port: number, delayMs: number): Promise<Relay> {
  let connections: { turns: number }[] = [];
  const server = createServer((client) => {
    const own = { turns: 2 };
    connections.push(own);
    let speaking: Side = 'server';
    const heard = (side: Side) => () => {
      if (speaking === side) return;
      speaking = side;
      own.turns += 1;
    };
    const behind = connect({ host: '127.0.0.1', port, noDelay: true });
    client.setNoDelay(true);
    passOn(client, behind, delayMs, heard('client'));
    passOn(behind, client, delayMs, heard('server'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay listens on TCP only');
  return {
    port: address.port,
    turns: () => connections.map(({ turns }) => turns),
    reset: () => {
      connections = [];
    },
    close: () => void server.close(),
  };
}
