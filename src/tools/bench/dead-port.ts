import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** How many connections the kernel takes for a listener that never does, at most, before it answers no more. */
const places = 8;

/** In the dead port's process: listens, and never takes a connection. */
export function playDead(): void {
  const server = createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    process.send?.(server.address(), () => {
      // Blocks the only thread for good, so that nobody takes what the kernel queues; the parent ends this process.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });
  });
}

/**
 * A port on loopback that does not answer a connect, as a machine behind a dropping firewall: a listener that never takes anybody,
 * with its queue full.
 *
 * @param program the bench's own file, which calls `playDead` when its argument is `dead`
 */
export async function openDeadPort(program: string): Promise<{ port: number; close: () => void }> {
  const process: ChildProcess = fork(program, ['dead']);
  const [{ port }] = (await once(process, 'message')) as [{ port: number }];
  const fillers = Array.from({ length: places }, (): Socket => {
    const filler = connect({ host: '127.0.0.1', port });
    filler.on('error', () => filler.destroy());
    return filler;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    port,
    close: () => {
      for (const filler of fillers) filler.destroy();
      process.kill('SIGKILL');
    },
  };
}
