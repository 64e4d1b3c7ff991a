import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as x509 from '@peculiar/x509';
import { packInto } from '../release/pack-into.mjs';

const nameOfError =
  "ERROR: Request to https://spp.example.com/service/core/v3/Cluster/SessionModules failed: SSLError(CertificateError(\"hostname 'spp.example.com' doesn't match '192.0.2.123'\",),)\n";

async function certificateFor(name: string): Promise<string> {
  x509.cryptoProvider.set(webcrypto);
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${name}`,
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2049-12-31'),
    signingAlgorithm: algorithm,
    keys: await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }])],
  });
  return certificate.toString('pem');
}

/** A folder that is as a checkout to whoever types there, with the files beside it that the manual speaks of: a text, a log, a certificate, the tarball. */
export async function makePlaceToRun(): Promise<{
  folder: string;
  env: NodeJS.ProcessEnv;
  remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'sps-join-manual-'));
  for (const name of ['package.json', 'src', 'dist', 'node_modules', 'index.html', 'vite.config.ts'])
    symlinkSync(resolve(name), join(folder, name));
  writeFileSync(join(folder, 'error.txt'), nameOfError);
  writeFileSync(join(folder, 'sps.log'), `2026-11-23T22:00:00Z started\n2026-11-23T22:01:00Z ${nameOfError}`);
  writeFileSync(join(folder, 'spp.pem'), await certificateFor('spp.example.com'));
  packInto(folder);
  const home = join(folder, 'home');
  mkdirSync(home);
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    // As where npm has never fetched anything, and nobody answers for a registry.
    npm_config_cache: join(home, 'cache'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_offline: 'true',
    npm_config_yes: 'true',
    npm_config_update_notifier: 'false',
    // A port that nobody has.
    SPS_JOIN_PORT: '0',
  };
  return { folder, env, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
