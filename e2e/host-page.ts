import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, at an origin of its own. */
export interface HostPage {
  origin: string;
  /** What the page holds below its heading from the next time that it is opened, and its Content-Security-Policy, where it has one. */
  shows: (body: string, policy?: string) => void;
  stop: () => Promise<void>;
}

/** Starts a page of somebody else; `/elsewhere` there is another one. */
export async function startHostPage(first = ''): Promise<HostPage> {
  let body = first;
  let policy: string | undefined;
  const server = createServer((request, response) => {
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    const isElsewhere = request.url === '/elsewhere';
    const title = isElsewhere ? 'Elsewhere' : 'Portal';
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${isElsewhere ? '' : body}</html>`,
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const shows: HostPage['shows'] = (next, its) => {
    body = next;
    policy = its;
  };
  return { origin: `http://127.0.0.1:${port}`, shows, stop };
}
