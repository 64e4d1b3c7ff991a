import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';

/** An answer, with when its first and its last bytes came, in ms from the request. */
export interface Visited {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  firstMs: number;
  lastMs: number;
}

/** How a visitor asks; the certificate has to be for `tools.example`. */
export interface Visit {
  port: number;
  ca: string;
  path: string;
  host?: string;
  headers?: Readonly<Record<string, string>>;
  /** Makes it a POST. */
  body?: string;
  /** An address of loopback to come from. */
  from?: string;
}

/** Asks a server of this machine by TLS as `tools.example`. @throws where it does not answer */
export function visit({ port, ca, path, host, headers, body, from = '127.0.0.1' }: Visit): Promise<Visited> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        ca,
        localAddress: from,
        servername: 'tools.example',
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: host ?? `tools.example:${port}`, ...headers },
        agent: false,
      },
      (response) => {
        let text = '';
        let firstMs = 0;
        response.on('data', (part: Buffer) => {
          firstMs ||= performance.now() - began;
          text += part.toString();
        });
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: text,
            firstMs,
            lastMs: performance.now() - began,
          }),
        );
        response.once('error', reject);
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}
