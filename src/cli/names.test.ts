import 'reflect-metadata';
import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import names from './commands/names.ts';
import { openTerminal } from './open-terminal.ts';

let folder: string;
const files = new Map<string, string>();

async function make(name: string, san: x509.JsonGeneralNames, ca = false): Promise<x509.X509Certificate> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  return x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name,
    notBefore: new Date('2020-01-01'),
    notAfter: new Date('2049-12-31'),
    signingAlgorithm: algorithm,
    keys: await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']),
    extensions: [
      new x509.BasicConstraintsExtension(ca, undefined, true),
      ...(san.length > 0 ? [new x509.SubjectAlternativeNameExtension(san)] : []),
    ],
  });
}

beforeAll(async () => {
  x509.cryptoProvider.set(webcrypto);
  folder = await mkdtemp(join(tmpdir(), 'names-'));
  const put = async (name: string, content: string | Uint8Array) => {
    files.set(name, join(folder, name));
    await writeFile(join(folder, name), content);
  };
  const named = await make('CN=spp.example.org', [{ type: 'dns', value: 'spp.example.org' }]);
  const authority = await make('CN=Example CA', [], true);
  const commonName = await make('CN=spp.example.org', []);
  await put('named.pem', named.toString('pem'));
  await put('named.der', new Uint8Array(named.rawData));
  await put('chain.pem', `${authority.toString('pem')}\n${named.toString('pem')}`);
  await put('cn.pem', commonName.toString('pem'));
  await put('wild.pem', (await make('CN=x', [{ type: 'dns', value: '*.example.org' }])).toString('pem'));
  await put('cut.pem', named.toString('pem').slice(0, 120));
  await put('authority.pem', authority.toString('pem'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await put('both.pem', `${key}${named.toString('pem')}`);
  await put('key.der', privateKey.export({ type: 'pkcs8', format: 'der' }));
  await put('store.p12', Buffer.from('308209d70201033082099d06092a864886f70d010701', 'hex'));
  await put('store.jks', Buffer.from('feedfeed0000000200000001', 'hex'));
  await put('empty.pem', '');
  await put('key.pem', '-----BEGIN PRIVATE KEY-----\nAAAAKEYOFNAMES\n-----END PRIVATE KEY-----\n');
  await put('request.pem', '-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n');
  await put('prose.txt', 'The certificate is attached.');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(file: string, address: string, ...flags: string[]) {
  let out = '';
  let err = '';
  const terminal = openTerminal({ out: (text) => (out += text), err: (text) => (err += text) }, false);
  const code = await names([files.get(file) ?? file, address, ...flags], terminal);
  return { code, out, err };
}

describe('names', () => {
  it.each([
    ['named.pem', 'spp.example.org', 0],
    ['named.der', 'spp.example.org', 0],
    ['chain.pem', 'spp.example.org', 0],
    ['wild.pem', 'spp9.example.org', 0],
    ['cn.pem', 'spp.example.org', 1],
    ['both.pem', 'spp.example.org', 0],
    ['authority.pem', 'spp.example.org', 1],
    ['named.pem', '192.0.2.10', 1],
  ])('%s for %s ends with %i', async (file, address, code) => {
    expect(await run(file, address)).toMatchObject({ code });
  });

  it('prints one object', async () => {
    const { out } = await run('cn.pem', 'SPP.example.org', '--json');
    expect(JSON.parse(out)).toEqual({
      schema: 1,
      entered: 'spp.example.org',
      sps: { covers: true, reason: 'cn-used' },
      strict: { covers: false, reason: 'cn-ignored' },
      enter: [{ value: 'spp.example.org' }],
    });
  });

  it.each([
    ['cut.pem', 'cut off'],
    ['empty.pem', 'is empty'],
    ['key.pem', 'private key'],
    ['request.pem', 'certificate request'],
    ['prose.txt', 'contains no readable certificate'],
    ['key.der', 'private key'],
    ['store.p12', 'PKCS#12'],
    ['store.jks', 'keystore'],
    ['missing.pem', 'no such file'],
  ])('says what %s is', async (file, words) => {
    const { code, out, err } = await run(file, 'spp.example.org');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('KEYOFNAMES');
  });

  it('says that a key beside the certificate was not read, and that a CA’s certificate is no server’s', async () => {
    expect((await run('both.pem', 'spp.example.org')).err).toContain(
      'contains a private key as well as the certificate',
    );
    expect((await run('authority.pem', 'spp.example.org')).err).toContain('of a CA, not of a server');
  });

  it('calls a pattern a pattern', async () => {
    const { out } = await run('wild.pem', 'spp.example.org');
    expect(out).toContain('Patterns in it, not addresses: *.example.org');
  });

  it('wants a certificate and an address that can be used', async () => {
    expect(await run('named.pem', '::1')).toMatchObject({ code: 2, out: '' });
  });
});
