import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openLab } from '#lab/open-lab.ts';
import type { PracticeTable } from '#proxy/guard/practice-table.ts';

/** What the lab's process tells, since maps do not travel between processes. */
interface Opened {
  names: [string, readonly string[]][];
  ports: [string, number][];
  domain: string;
  caPem: string;
}

/** In the lab's process: opens the practice appliances, tells where they are, and ends with the process that asked. */
export async function lendLab(): Promise<void> {
  const lab = await openLab();
  const { domain, caPem } = lab;
  process.send?.({ names: [...lab.names], ports: [...lab.ports], domain, caPem } satisfies Opened);
  process.once('disconnect', () => void lab.close());
}

/**
 * Starts the practice appliances in a process of their own, so that they take nobody's time but their own.
 *
 * @param program the bench's own file, which calls `lendLab` when its argument is `lab`
 */
export async function borrowLab(program: string): Promise<{ lab: PracticeTable; server: ChildProcess }> {
  const server = fork(program, ['lab']);
  const [opened] = (await once(server, 'message')) as [Opened];
  return { lab: { ...opened, names: new Map(opened.names), ports: new Map(opened.ports) }, server };
}
