import { once } from 'node:events';
import type { Server, Socket } from 'node:net';
import { appliances } from './catalogue.ts';
import type { Appliance, LabTools } from './define-appliance.ts';
import { holdPort } from './held-port.ts';

/** The practice appliances, open on loopback. */
export interface Lab {
  /** Practice name → A records; an empty list is a name that does not resolve. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Documentation address → port on 127.0.0.1 that this process holds. */
  ports: ReadonlyMap<string, number>;
  /** The reserved domain (RFC 6761) of all names; another name under it does not exist. */
  domain: 'practice.test';
  appliances: readonly Pick<Appliance, 'id' | 'address' | 'shows' | 'expects'>[];
  /** The lab's own CA, to be trusted for practice addresses and for nothing else. */
  caPem: string;
  /** Ends all connections at once and frees all ports. */
  close(): Promise<void>;
}

interface Opened {
  port: number;
  close(): Promise<void>;
}

async function openServer(server: Server): Promise<Opened> {
  const visitors = new Set<Socket>();
  server.on('connection', (socket) => {
    visitors.add(socket);
    socket.once('close', () => visitors.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the lab listens on TCP only');
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of visitors) socket.destroy();
      await closed;
    },
  };
}

async function openAppliance({ ips, serve }: Appliance, tools: Omit<LabTools, 'ip'>) {
  const [ip] = ips;
  if (ip === undefined || serve === undefined) return null;
  const server = serve({ ...tools, ip });
  if (server !== 'refuses') return { ips, opened: await openServer(server) };
  const { port, release } = await holdPort();
  return { ips, opened: { port, close: release } };
}

/**
 * Opens every practice appliance on a random port of 127.0.0.1.
 *
 * Certificates are made when first asked for, all but the CA's.
 *
 * @throws where loopback ports cannot be had
 */
export async function openLab(): Promise<Lab> {
  // Only who opens the lab loads what makes certificates.
  const { openAuthority } = await import('./authority.ts');
  const authority = await openAuthority();
  const opened = (
    await Promise.all(appliances.map((appliance) => openAppliance(appliance, { authority })))
  ).filter((one) => one !== null);
  return {
    names: new Map(appliances.flatMap(({ names = {} }: Appliance) => Object.entries(names))),
    ports: new Map(opened.flatMap(({ ips, opened: { port } }) => ips.map((ip) => [ip, port] as const))),
    domain: 'practice.test',
    appliances: appliances.map(({ id, address, shows, expects }) => ({ id, address, shows, expects })),
    caPem: authority.caPem,
    close: async () => {
      await Promise.all(opened.map(({ opened: { close } }) => close()));
    },
  };
}
