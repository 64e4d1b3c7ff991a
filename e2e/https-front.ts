// What the certificate maker needs before it is loaded.
import 'reflect-metadata';
import { createHash, webcrypto, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { request as ask } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;

/** A name that no machine has of itself, so that a browser takes the server for one elsewhere. */
export const frontName = 'wizard.test';

async function makeCertificate(): Promise<{ key: string; cert: string; spki: string }> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${frontName}`,
    notBefore: new Date(Date.now() - dayMs),
    notAfter: new Date(Date.now() + dayMs),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true),
      new SubjectAlternativeNameExtension([{ type: 'dns', value: frontName }]),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  const cert = made.toString('pem');
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`,
    cert,
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}

/** A reverse proxy with TLS, as it stands before the wizard for others. */
export interface HttpsFront {
  origin: string;
  /** For the browser: the name leads here, and this very key is trusted; everything else is judged as ever. */
  browserArgs: string[];
  /** Where its requests go from now on. */
  leadsTo: (server: string) => void;
  stop: () => Promise<void>;
}

/** Starts it, leading nowhere: 502 until `leadsTo`. */
export async function startHttpsFront(): Promise<HttpsFront> {
  const { key, cert, spki } = await makeCertificate();
  let behind: URL | null = null;
  const front = createServer({ key, cert }, (request, response) => {
    if (behind === null) return void response.writeHead(502).end();
    // The server with its practice lab is there for this machine only, and is asked as by it.
    const { origin: _origin, ...headers } = request.headers;
    const passed = ask(
      new URL(request.url ?? '/', behind),
      { method: request.method, headers: { ...headers, host: behind.host } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    passed.on('error', () => response.writeHead(502).end());
    request.pipe(passed);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  const { port } = front.address() as AddressInfo;
  return {
    origin: `https://${frontName}:${port}`,
    browserArgs: [
      `--host-resolver-rules=MAP ${frontName} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
    leadsTo: (server) => {
      behind = new URL(server);
    },
    stop: async () => {
      front.closeAllConnections();
      front.close();
      await once(front, 'close');
    },
  };
}
