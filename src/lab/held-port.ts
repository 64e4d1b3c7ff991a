import { once } from 'node:events';
import net from 'node:net';
import { letHangUp } from './let-hang-up.ts';

/** A port on 127.0.0.1 where every connection is refused, for as long as it is held. */
export interface HeldPort {
  port: number;
  release(): Promise<void>;
}

/**
 * Takes a port on which nothing listens and keeps others from listening there.
 *
 * It is the near end of a connection to ourselves: taken, so that no other process gets it, yet not listening. A port that was
 * merely closed again could be another program's a moment later.
 */
export async function holdPort(): Promise<HeldPort> {
  const far = net.createServer().listen(0, '127.0.0.1');
  await once(far, 'listening');
  const address = far.address();
  if (address === null || typeof address === 'string') throw new Error('the lab listens on TCP only');
  const met = once(far, 'connection');
  const near = net.connect(address.port, '127.0.0.1');
  const [[farEnd]] = (await Promise.all([met, once(near, 'connect')])) as [[net.Socket], unknown];
  for (const end of [near, farEnd]) end.on('error', letHangUp);
  far.close();
  return {
    port: near.localPort ?? 0,
    release: async () => {
      const closed = once(near, 'close');
      // Reset, because a connection that ends politely keeps its port for a minute more.
      near.resetAndDestroy();
      farEnd.destroy();
      await closed;
    },
  };
}
