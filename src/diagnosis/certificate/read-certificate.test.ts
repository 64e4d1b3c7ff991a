import 'reflect-metadata';
import { X509Certificate, webcrypto } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import * as x509 from '@peculiar/x509';
import { expect, it, test } from 'vitest';
import type { Certificate } from './certificate.ts';
import { judgeCoverage } from './judge-coverage.ts';
import { readCertificate } from './read-certificate.ts';
import { readPemBlocks } from './read-pem.ts';

const ec = (namedCurve: string, hash = 'SHA-256') => ({ name: 'ECDSA', namedCurve, hash });
const rsa = (modulusLength: number, hash = 'SHA-256', name = 'RSASSA-PKCS1-v1_5') => ({
  name,
  hash,
  saltLength: 20,
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength,
});

type Algorithm = ReturnType<typeof ec> | ReturnType<typeof rsa> | { name: 'Ed25519' };

interface Wanted {
  name?: string | x509.JsonName;
  san?: x509.JsonGeneralNames;
  algorithm?: Algorithm;
  extensions?: x509.Extension[];
  notBefore?: Date;
  notAfter?: Date;
  serialNumber?: string;
}

async function make(wanted: Wanted = {}): Promise<Uint8Array> {
  const { name = 'CN=spp.example.org', san, algorithm = ec('P-256'), extensions = [] } = wanted;
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('no pair of keys');
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name,
    keys,
    signingAlgorithm: algorithm,
    notBefore: wanted.notBefore ?? new Date('2026-01-01T00:00:00Z'),
    notAfter: wanted.notAfter ?? new Date('2027-01-01T00:00:00Z'),
    serialNumber: wanted.serialNumber ?? '01',
    extensions: [
      ...(san === undefined ? [] : [new x509.SubjectAlternativeNameExtension(san)]),
      ...extensions,
    ],
  });
  return new Uint8Array(made.rawData);
}

/** What is read of a certificate; it must be readable. */
function read(der: Uint8Array): Certificate {
  const result = readCertificate(der);
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

it('reads what the join is about', async () => {
  const der = await make({
    name: [{ O: ['Example, Company'] }, { CN: ['SPP'] }, { CN: ['spp.example.org'] }],
    san: [
      { type: 'dns', value: 'spp.example.org' },
      { type: 'ip', value: '192.0.2.10' },
      { type: 'ip', value: '2001:db8:0:0:1:0:0:1' },
      { type: 'email', value: 'spp@example.org' },
      { type: 'url', value: 'https://spp.example.org/' },
      { type: 'dn', value: 'CN=inner' },
      { type: 'upn', value: 'a@b' },
      { type: 'id', value: '1.2.3.4' },
    ],
    extensions: [new x509.BasicConstraintsExtension(true)],
    serialNumber: '00ff01',
    notAfter: new Date('2051-02-28T23:59:59Z'),
  });
  expect(read(der)).toEqual({
    subject: 'CN=spp.example.org, CN=SPP, O=Example\\, Company',
    issuer: 'CN=spp.example.org, CN=SPP, O=Example\\, Company',
    commonNames: ['SPP', 'spp.example.org'],
    subjectAltName: [
      { type: 'dns', value: 'spp.example.org' },
      { type: 'ip', value: '192.0.2.10' },
      { type: 'ip', value: '2001:db8::1:0:0:1' },
      { type: 'email', value: 'spp@example.org' },
      { type: 'uri', value: 'https://spp.example.org/' },
      { type: 'other', value: 'directoryName CN=inner' },
      { type: 'other', value: 'otherName 1.3.6.1.4.1.311.20.2.3' },
      { type: 'other', value: 'registeredID 1.2.3.4' },
    ],
    moreAlternativeNames: 0,
    notBefore: Date.parse('2026-01-01T00:00:00Z'),
    notAfter: Date.parse('2051-02-28T23:59:59Z'),
    key: { kind: 'ec', bits: 256, named: 'P-256' },
    signatureDigest: 'sha256',
    selfIssued: true,
    isCa: true,
    serial: 'ff01',
    fingerprintSha256: new X509Certificate(der).fingerprint256.replaceAll(':', '').toLowerCase(),
    bytes: der.length,
  });
});

it('keeps every common name, for a client looks at each, and shows some', async () => {
  const names = Array.from({ length: 150 }, (_, at) => ({ CN: [`spp${at}`] }));
  const certificate = read(await make({ name: [...Array(60).fill({ OU: ['x'] }), ...names] }));
  expect(certificate.commonNames).toHaveLength(150);
  expect(judgeCoverage(certificate, 'spp149', 'hostname').sps.reason).toBe('cn-used');
  expect(certificate.subject.length).toBeLessThanOrEqual(300);
});

it('takes an IP entry of a wrong length for an entry all the same: common names then do not count', async () => {
  const san = new x509.Extension('2.5.29.17', false, Uint8Array.of(0x30, 7, 0x87, 5, 192, 0, 2, 1, 0));
  const certificate = read(await make({ name: 'CN=spp.example.org', extensions: [san] }));
  expect(certificate.subjectAltName).toEqual([{ type: 'ip', value: '<invalid>' }]);
  expect(judgeCoverage(certificate, 'spp.example.org', 'hostname').sps).toMatchObject({ covers: false });
});

it('says absent where an extension is absent', async () => {
  expect(read(await make())).toMatchObject({ subjectAltName: null, moreAlternativeNames: 0, isCa: false });
});

const keyRows: [what: string, algorithm: Algorithm, kind: string, bits: number | null, digest: string][] = [
  ['RSA 1024, SHA-1', rsa(1024, 'SHA-1'), 'rsa', 1024, 'sha1'],
  ['RSA 2048, SHA-256', rsa(2048), 'rsa', 2048, 'sha256'],
  ['RSA of an odd size', rsa(1032, 'SHA-512'), 'rsa', 1032, 'sha512'],
  ['RSA-PSS, SHA-384', rsa(1024, 'SHA-384', 'RSA-PSS'), 'rsa', 1024, 'sha384'],
  ['RSA-PSS, SHA-1, which its parameters leave out', rsa(1024, 'SHA-1', 'RSA-PSS'), 'rsa', 1024, 'sha1'],
  ['P-256, SHA-1', ec('P-256', 'SHA-1'), 'ec', 256, 'sha1'],
  ['P-384, SHA-384', ec('P-384', 'SHA-384'), 'ec', 384, 'sha384'],
  ['P-521, SHA-512', ec('P-521', 'SHA-512'), 'ec', 521, 'sha512'],
  ['Ed25519', { name: 'Ed25519' }, 'ed25519', null, 'none'],
];

test.each(keyRows)('key and digest: %s', async (_what, algorithm, kind, bits, signatureDigest) => {
  expect(read(await make({ algorithm }))).toMatchObject({ key: { kind, bits }, signatureDigest });
});

it('tells an issued certificate from a self-issued one', async () => {
  const keys = await webcrypto.subtle.generateKey(ec('P-256'), true, ['sign', 'verify']);
  const issued = await x509.X509CertificateGenerator.create({
    subject: 'CN=spp',
    issuer: 'CN=Example CA',
    signingKey: keys.privateKey,
    publicKey: keys.publicKey,
    signingAlgorithm: ec('P-256'),
  });
  expect(read(new Uint8Array(issued.rawData))).toMatchObject({ selfIssued: false, issuer: 'CN=Example CA' });
});

const curves: Record<string, number> = { prime256v1: 256, secp384r1: 384, secp521r1: 521 };

it('reads every root certificate that Node brings, as Node does', () => {
  for (const pem of rootCertificates) {
    const [der = new Uint8Array()] = readPemBlocks(pem);
    const theirs = new X509Certificate(der);
    const { publicKey } = theirs;
    expect(read(der)).toMatchObject({
      fingerprintSha256: theirs.fingerprint256.replaceAll(':', '').toLowerCase(),
      serial: theirs.serialNumber.toLowerCase().padStart(2, '0'),
      notBefore: Date.parse(theirs.validFrom),
      notAfter: Date.parse(theirs.validTo),
      selfIssued: theirs.subject === theirs.issuer,
      key: {
        kind: publicKey.asymmetricKeyType,
        bits:
          publicKey.asymmetricKeyDetails?.modulusLength ??
          curves[publicKey.asymmetricKeyDetails?.namedCurve ?? ''],
      },
      signatureDigest: expect.stringMatching(/^sha(?:1|256|384|512)$/),
    });
  }
  expect(rootCertificates.length).toBeGreaterThan(50);
});

const hostile: [what: string, value: string, shown: string][] = [
  ['an entry that reads like two', 'evil.example, IP Address:10.0.0.1', 'evil.example, IP Address:10.0.0.1'],
  ['a NUL behind the name', '10.0.0.1\u0000.evil.example', '10.0.0.1\\u{0}.evil.example'],
  ['a line break', 'spp.example\r\nX: y', 'spp.example\\u{d}\\u{a}X: y'],
  ['a colour of the terminal', '\u001b[31mspp', '\\u{1b}[31mspp'],
  ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['64 KB', 'a'.repeat(64_000), `${'a'.repeat(299)}…`],
];

test.each(hostile)(
  '%s is one entry, escaped and bounded, and covers nothing',
  async (_what, value, shown) => {
    const named = read(await make({ san: [{ type: 'dns', value }] }));
    expect(named.subjectAltName).toEqual([{ type: 'dns', value: shown }]);
    const common = read(await make({ name: [{ CN: [value] }] }));
    expect(common.commonNames).toEqual([shown]);
    expect(common.subject.length).toBeLessThanOrEqual(300);
    for (const certificate of [named, common])
      for (const [host, kind] of [
        ['10.0.0.1', 'ipv4'],
        ['evil.example', 'hostname'],
        ['spp', 'hostname'],
      ] as const)
        expect(judgeCoverage(certificate, host, kind)).toMatchObject({
          sps: { covers: false },
          strict: { covers: false },
        });
  },
);

it('keeps a thousand names and counts the rest', async () => {
  const san = Array.from({ length: 1200 }, (_, at) => ({
    type: 'dns' as const,
    value: `n${String(at)}.example`,
  }));
  const { subjectAltName, moreAlternativeNames } = read(await make({ san }));
  expect([subjectAltName?.length, subjectAltName?.at(-1)?.value, moreAlternativeNames]).toEqual([
    1000,
    'n999.example',
    200,
  ]);
});

it('does not read a certificate whose subjectAltName is broken: its common name would seem to count', async () => {
  const broken = new x509.Extension('2.5.29.17', false, Uint8Array.from([0x30, 0x05, 0x82]));
  expect(readCertificate(await make({ extensions: [broken] }))).toEqual({
    ok: false,
    why: 'its subjectAltName cannot be read',
  });
});

it('agrees with OpenSSL on which hosts a certificate covers', async () => {
  const values = [
    'spp.example.com',
    '*.example.com',
    's*.example.com',
    '*.com',
    '*.a_b.com',
    'SPP.Example.com',
    'xn--a*.example.com',
    '*.-x.com',
    '*',
    'spp',
  ];
  const hosts = [
    'spp.example.com',
    'a.spp.example.com',
    's_p.example.com',
    'example.com',
    'spp.a_b.com',
    'xn--a.example.com',
    'spp.-x.com',
    'spp',
    'spp.com',
  ];
  for (const value of values) {
    const der = await make({ name: 'CN=spp.com', san: [{ type: 'dns', value }] });
    const theirs = new X509Certificate(der);
    for (const host of hosts) {
      const accepted = theirs.checkHost(host, { subject: 'never', partialWildcards: false }) !== undefined;
      expect([value, host, judgeCoverage(read(der), host, 'hostname').strict.covers]).toEqual([
        value,
        host,
        accepted,
      ]);
    }
  }
});
