import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../dist/client', import.meta.url));

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The built wizard as a plain file server hands it out: files under `/tools/join/`, no headers of ours, nothing else. */
export async function startFileServer(): Promise<{
  home: string;
  asked: string[];
  stop: () => Promise<void>;
}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    asked.push(`${request.method} ${pathname}`);
    const name = pathname.replace(/^\/tools\/join\//, '').replace(/^$/, 'index.html');
    readFile(join(built, name)).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end('Not found'),
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
  return { home: `http://127.0.0.1:${port}/tools/join/`, asked, stop };
}
