import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { expect, describe, it, test } from 'vitest';
import { trialPem } from './fixtures/trial-pem.ts';
import { openKeyGate } from './key-gate.ts';
import { nameSecretBytes } from './name-secret-bytes.ts';
import { nameSecretText, removePrivateKeys } from './remove-private-keys.ts';
import type { SecretKind } from './secret-kind.ts';
import type { TextPart } from './text-part.ts';
import { lengthOf, readPart } from './text-part.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const passphrase = { cipher: 'aes-256-cbc', passphrase: 'practice' };

const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1', secret = {}): string =>
  String(key.export({ type, format: 'pem', ...secret } as { type: 'pkcs8'; format: 'pem' }));
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1', secret = {}): Buffer =>
  Buffer.from(key.export({ type, format: 'der', ...secret } as { type: 'pkcs8'; format: 'der' }));
const jwk = (key: KeyObject): string => JSON.stringify(key.export({ format: 'jwk' }));

const body = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW';
const openssh = `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\nQyNTUxOQAAACDs\n-----END OPENSSH PRIVATE KEY-----\n`;
const putty = [
  'PuTTY-User-Key-File-3: ssh-ed25519',
  'Encryption: none',
  'Comment: ed25519-key-20261130',
  'Public-Lines: 2',
  'AAAAC3NzaC1lZDI1NTE5AAAAIF6cKLoGiWzwyZQJOjH4KKJ8LyGfF4TqhNXO0fIy',
  'oJxS',
  'Private-Lines: 1',
  'AAAAIHdhdGVyIG1hcmsgb2YgYSBwcmFjdGljZSBrZXkgZm9yIHB1dHR5',
  'Private-MAC: 7b0c3d3ed0d36b2cd5b4b35d2a4f6c6d1d9f6d0f4ad0e5d4c6a8e8b6fdd2a0f1',
].join('\r\n');

const bytes: [what: string, file: Uint8Array, kind: SecretKind | null][] = [
  ['an RSA key as PKCS#1 in DER', der(rsa.privateKey, 'pkcs1'), 'private-key'],
  ['an RSA key as PKCS#8 in DER', der(rsa.privateKey, 'pkcs8'), 'private-key'],
  ['an EC key as SEC 1 in DER', der(ec.privateKey, 'sec1'), 'private-key'],
  ['an EC key as PKCS#8 in DER', der(ec.privateKey, 'pkcs8'), 'private-key'],
  ['an Ed25519 key in DER', der(ed.privateKey, 'pkcs8'), 'private-key'],
  ['an encrypted key in DER', der(rsa.privateKey, 'pkcs8', passphrase), 'encrypted-private-key'],
  [
    'a PKCS#12 file',
    Buffer.from('308209d7020103308209 9d06092a864886f70d010701'.replace(' ', ''), 'hex'),
    'pkcs12',
  ],
  [
    'a PKCS#12 file of Java, without lengths',
    Buffer.from('3080020103308006092a864886f70d010701', 'hex'),
    'pkcs12',
  ],
  ['a Java keystore', Buffer.from('feedfeed0000000200000001', 'hex'), 'java-keystore'],
  ['a JCE keystore', Buffer.from('cececece0000000200000001', 'hex'), 'java-keystore'],
  ['a key of Microsoft’s tools', Buffer.from('1ef1b5b0000000000200', 'hex'), 'private-key'],
  ['a certificate', new X509Certificate(trialPem).raw, null],
  ['a public key', Buffer.from(rsa.publicKey.export({ type: 'spki', format: 'der' })), null],
  ['a public key as PKCS#1', Buffer.from(rsa.publicKey.export({ type: 'pkcs1', format: 'der' })), null],
  [
    'a request for a certificate',
    Buffer.from('308202 5c30820144020100300f310d'.replace(' ', ''), 'hex'),
    null,
  ],
  ['a chain in PKCS#7', Buffer.from('3082040006092a864886f70d010702', 'hex'), null],
  ['text', Buffer.from('0\u0082 is no certificate'), null],
  ['nothing', new Uint8Array(), null],
];
test.each(bytes)('%s is named by its first bytes', (_what, file, kind) => {
  expect(nameSecretBytes(file)).toBe(kind);
});

/** Texts that hold a key, the letters of it that must not be left, and what it is. */
const texts: [what: string, text: string, kind: SecretKind][] = [
  ['PKCS#8', pem(rsa.privateKey, 'pkcs8'), 'private-key'],
  ['PKCS#1', pem(rsa.privateKey, 'pkcs1'), 'private-key'],
  [
    'SEC 1, with its parameters',
    `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${pem(ec.privateKey, 'sec1')}`,
    'private-key',
  ],
  ['an Ed25519 key', pem(ed.privateKey, 'pkcs8'), 'private-key'],
  ['an encrypted key', pem(rsa.privateKey, 'pkcs8', passphrase), 'encrypted-private-key'],
  ['an encrypted key of the old kind', pem(rsa.privateKey, 'pkcs1', passphrase), 'private-key'],
  ['a key of OpenSSH', openssh, 'openssh-private-key'],
  ['a key of PuTTY', putty, 'putty-private-key'],
  ['an RSA JSON Web Key', jwk(rsa.privateKey), 'json-web-key'],
  ['an EC JSON Web Key', jwk(ec.privateKey), 'json-web-key'],
  [
    'a set of JSON Web Keys',
    JSON.stringify({ keys: [JSON.parse(jwk(ec.privateKey)), JSON.parse(jwk(ed.privateKey))] }, null, 2),
    'json-web-key',
  ],
  [
    'a symmetric JSON Web Key',
    '{"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75"}',
    'json-web-key',
  ],
  [
    'a key in JSON, its line breaks escaped',
    JSON.stringify({ key: pem(rsa.privateKey, 'pkcs8') }),
    'private-key',
  ],
  ['a key in a mail', pem(rsa.privateKey, 'pkcs8').replaceAll(/^/gm, '> '), 'private-key'],
  [
    'a key without its first line',
    pem(rsa.privateKey, 'pkcs8').split('\n').slice(2).join('\n'),
    'private-key',
  ],
  [
    'a key without its last line',
    pem(rsa.privateKey, 'pkcs8').split('\n').slice(0, -2).join('\n'),
    'private-key',
  ],
  ['a key without its lines', der(rsa.privateKey, 'pkcs8').toString('base64'), 'private-key'],
  ['an EC key without its lines', der(ec.privateKey, 'sec1').toString('base64'), 'private-key'],
  ['an Ed25519 key without its lines', der(ed.privateKey, 'pkcs8').toString('base64'), 'private-key'],
  [
    'a PKCS#12 file in base64',
    Buffer.concat([
      Buffer.from('308209d70201033082099d06092a864886f70d010701', 'hex'),
      der(rsa.privateKey, 'pkcs8'),
    ])
      .toString('base64')
      .replaceAll(/.{64}/g, '$&\n'),
    'pkcs12',
  ],
  [
    'a secret of Kubernetes',
    `tls.key: ${Buffer.from(pem(rsa.privateKey, 'pkcs8')).toString('base64')}`,
    'private-key',
  ],
];

/** Pieces of a key of ten letters and more, without what names no key: marks, names, and what is public in it. */
function piecesOf(text: string): string[] {
  const isPublic = /^(?:PARAMETERS|encryption|Encryption|BggqhkjOPQMBBw|ed25519|PRIVATE|OPENSSH)/;
  const secret = text.includes('Private-Lines') ? text.slice(text.indexOf('Private-Lines')) : text;
  return (secret.match(/[A-Za-z0-9+/_-]{12,}/g) ?? []).filter(
    (one) => !isPublic.test(one) && !/^-|-$/.test(one),
  );
}

describe.each(texts)('%s', (_what, text, kind) => {
  it('is a secret and nothing else', () => {
    expect(nameSecretText(text)).toBe(kind);
  });

  it('is taken out of a text with other things', () => {
    const around = `Error joining to SPP (JoinFailed)\n${text}\n\nSPS 8.0 on node-7, see ${trialPem}\n`;
    const found = removePrivateKeys(around);
    expect(piecesOf(text).filter((piece) => found.text.includes(piece))).toEqual([]);
    expect(found.removed).toEqual([kind]);
    expect(found.text).toContain('Error joining to SPP (JoinFailed)');
    expect(found.text).toContain('SPS 8.0 on node-7, see -----BEGIN CERTIFICATE-----');
    expect(found.text).toContain(trialPem.split('\n')[3]);
    expect(removePrivateKeys(found.text)).toEqual({ text: found.text, removed: [] });
    expect(nameSecretText(around)).toBeNull();
  });
});

test.each([
  ['an error', 'Error joining to SPP: hostname spp doesn’t match (JoinFailed)'],
  ['a certificate', trialPem],
  ['a certificate in base64', trialPem.replaceAll(/-----.*-----|\n/g, '')],
  ['a chain of certificates', `${trialPem}\n${trialPem}`],
  ['a public key', String(rsa.publicKey.export({ type: 'spki', format: 'pem' }))],
  ['a public JSON Web Key', JSON.stringify(rsa.publicKey.export({ format: 'jwk' }))],
  [
    'a request',
    '-----BEGIN CERTIFICATE REQUEST-----\nMIICXDCCAUQCAQAwFzEVMBMGA1UEAwwMc3BwLmV4YW1wbGUA\n-----END CERTIFICATE REQUEST-----',
  ],
  ['words about a key', 'Keep the private key; never paste a PRIVATE KEY here.'],
])('%s is left as it is', (_what, text) => {
  expect(removePrivateKeys(text)).toEqual({ text, removed: [] });
  expect(nameSecretText(text)).toBeNull();
});

describe('a long text in parts', () => {
  const filler = 'node-7 sshd[811]: Accepted key for anna from 192.0.2.7\n'.repeat(4000);
  const text = `${filler}${pem(rsa.privateKey, 'pkcs8')}${filler}${putty}\n${filler}`;
  it.each([1009, 4096, 65_536, 1_000_000])('of %i units loses its keys and keeps its places', (length) => {
    const gate = openKeyGate();
    const parts: TextPart[] = [];
    for (let at = 0; at < text.length; at += length) parts.push(...gate.push(text.slice(at, at + length)));
    parts.push(...gate.finish());
    const left = parts.map((part) => readPart(part, 0, lengthOf(part))).join('');
    expect(piecesOf(pem(rsa.privateKey, 'pkcs8')).filter((piece) => left.includes(piece))).toEqual([]);
    expect(left).not.toContain('AAAAIHdhdGVyIG1hcmsg');
    expect(gate.removed()).toEqual(['private-key', 'putty-private-key']);
    expect([left.length, left.split('\n').length]).toEqual([text.length, text.split('\n').length]);
    expect(left.startsWith(filler) && left.endsWith(filler)).toBe(true);
  });
});
