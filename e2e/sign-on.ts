import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startOwnServer } from './own-server.ts';

/** How a sign-on says to a program that its session has ended. */
export type Refusal = 'redirect' | 'unauthorized' | 'forbidden' | 'page';

/** A wizard's server behind a reverse proxy with single sign-on, and an identity provider at another origin. */
export interface SignOn {
  /** Where visitors open the wizard, without a slash at its end. */
  origin: string;
  /** The session of everybody ends; programs are told so in this way from now on. */
  signsOut: (how: Refusal) => void;
  /** Every address and body that the proxy or the identity provider was given. */
  seen: readonly string[];
  stop: () => Promise<void>;
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

const html = { 'content-type': 'text/html; charset=utf-8' };

export async function startSignOn(): Promise<SignOn> {
  const seen: string[] = [];
  let how: Refusal = 'redirect';
  let session = 1;
  let target = '';

  const provider = createServer((request, response) => {
    seen.push(`provider ${request.url}`);
    const back = new URL(request.url ?? '/', 'http://any').searchParams.get('back') ?? '';
    // A page of its own, as providers have one: what stood behind the # of the first address ends here.
    response
      .writeHead(200, html)
      .end(`<!doctype html><title>Sign in</title><h1>Sign in</h1><a href="${back}">Sign in</a>`);
  });
  const providerOrigin = await listen(provider);

  const refuse = (request: IncomingMessage, response: ServerResponse): void => {
    const isProgram = request.url?.includes('/api/') === true;
    if (!isProgram || how === 'redirect') {
      const back = `${origin}/signed-in?to=${encodeURIComponent(isProgram ? '/' : (request.url ?? '/'))}`;
      response.writeHead(302, { location: `${providerOrigin}/?back=${encodeURIComponent(back)}` }).end();
    } else if (how === 'unauthorized') response.writeHead(401, html).end('<h1>Unauthorized</h1>');
    else if (how === 'forbidden') response.writeHead(403, html).end('<h1>Forbidden</h1>');
    else response.writeHead(200, html).end('<h1>Sign in</h1>');
  };

  /** As a reverse proxy on the same machine asks: by the server's own name. */
  const asAskedThere = ({ headers }: IncomingMessage) => ({
    ...headers,
    host: new URL(target).host,
    ...(headers.origin !== undefined && { origin: target }),
  });
  const proxy = createServer((request, response) => {
    seen.push(`proxy ${request.url}`);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any');
    if (pathname === '/signed-in') {
      const location = searchParams.get('to') ?? '/';
      response.writeHead(302, { location, 'set-cookie': `session=${session}; HttpOnly; Path=/` }).end();
      return;
    }
    if (!(request.headers.cookie ?? '').includes(`session=${session}`)) {
      refuse(request, response);
      return;
    }
    const passed = ask(
      `${target}${request.url}`,
      { method: request.method ?? 'GET', headers: asAskedThere(request) },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  const origin = await listen(proxy);
  const server = await startOwnServer();
  target = server.origin;
  return {
    origin,
    seen,
    signsOut: (next) => {
      how = next;
      session += 1;
    },
    stop: async () => {
      await Promise.all([close(proxy), close(provider), server.stop()]);
    },
  };
}
