import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  cryptoProvider,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type JsonGeneralNames,
} from '@peculiar/x509';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '../address/parse-address.ts';
import type { Evidence } from './evidence.ts';
import { readCertificateFile } from './find-pem.ts';
import * as curl from './fixtures/curl-output.ts';
import * as openssl from './fixtures/openssl-output.ts';
import { judgeSeen, leafOf } from './judge-seen.ts';
import { readEvidence } from './read-evidence.ts';

cryptoProvider.set(webcrypto);
const now = Date.UTC(2027, 0, 1);

async function makeCertificate(names: JsonGeneralNames, commonName = 'spp.practice.test') {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  return X509CertificateGenerator.createSelfSigned({
    name: `CN=${commonName}`,
    notBefore: new Date('2026-01-01T00:00:00Z'),
    notAfter: new Date('2028-01-01T00:00:00Z'),
    signingAlgorithm: algorithm,
    keys,
    extensions: names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names)],
  });
}

const address = (typed: string) => {
  const parsed = parseAddress(typed);
  if (!parsed.ok) throw new Error(`${typed} is no address`);
  return parsed.value.address;
};

const read = (text: string): Evidence => {
  const found = readEvidence(text);
  if (found === null) throw new Error('nothing was read');
  return found;
};

const leaf = (evidence: Evidence) => {
  const found = leafOf(evidence);
  if (found === undefined) throw new Error('no certificate was read');
  return found;
};

describe('a certificate as a tool prints it', () => {
  it('is read from x509 -text whole', () => {
    const { tool, certificates } = read(openssl.x509Text);
    expect(tool).toBe('openssl x509');
    expect(certificates).toHaveLength(1);
    expect(certificates[0]).toMatchObject({
      knows: { names: true, dates: true, strength: true },
      certificate: {
        subject: 'C = HU, O = Example Practice, CN = spp.practice.test',
        commonNames: ['spp.practice.test'],
        subjectAltName: [
          { type: 'dns', value: 'spp.practice.test' },
          { type: 'dns', value: '*.practice.test' },
          { type: 'ip', value: '192.0.2.123' },
          { type: 'ip', value: '2001:db8:0:0:0:0:0:1' },
          { type: 'email', value: 'admin@practice.test' },
          { type: 'uri', value: 'https://x.test' },
        ],
        notBefore: Date.UTC(2026, 10, 23, 23, 6, 3),
        notAfter: Date.UTC(2029, 0, 31, 23, 6, 3),
        key: { kind: 'rsa', bits: 2048 },
        signatureDigest: 'sha256',
        selfIssued: false,
        isCa: false,
      },
    });
  });

  it('has names that are not known where the text ends before them', () => {
    const cut = openssl.x509Text.slice(0, openssl.x509Text.indexOf('X509v3 extensions'));
    expect(leaf(read(cut)).knows).toEqual({ names: false, dates: true, strength: true });
  });

  it('has only its subject, dates and key in s_client without the PEM', () => {
    expect(leaf(read(openssl.sClient))).toMatchObject({
      knows: { names: false, dates: true, strength: true },
      certificate: {
        commonNames: ['spp.practice.test'],
        key: { kind: 'rsa', bits: 2048 },
        signatureDigest: 'sha256',
      },
    });
  });

  it('has only its subject and dates in curl', () => {
    expect(leaf(read(curl.curlMismatch))).toMatchObject({
      knows: { names: false, dates: true, strength: false },
      certificate: { commonNames: ['spp.practice.test'], notAfter: Date.UTC(2029, 0, 31, 23, 6, 3) },
    });
  });

  it('is read from the short lines of x509 too', () => {
    const short =
      'subject=CN = spp.practice.test\nissuer=CN = Practice CA\nnotBefore=Jan  2 03:04:05 2026 GMT\nnotAfter=Jan  2 03:04:05 2027 GMT\nX509v3 Subject Alternative Name: \n    DNS:spp.practice.test, IP Address:192.0.2.5\n';
    const { certificate, knows } = leaf(read(short));
    expect(knows).toEqual({ names: true, dates: true, strength: false });
    expect(certificate.notBefore).toBe(Date.UTC(2026, 0, 2, 3, 4, 5));
    expect(certificate.subjectAltName?.map(({ value }) => value)).toEqual(['spp.practice.test', '192.0.2.5']);
  });
});

describe('an encoded certificate', () => {
  let pem = '';
  let der = new Uint8Array();
  beforeAll(async () => {
    const made = await makeCertificate([
      { type: 'dns', value: 'spp.practice.test' },
      { type: 'ip', value: '192.0.2.123' },
    ]);
    pem = made.toString('pem');
    der = new Uint8Array(made.rawData);
  });

  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['in a mail', (text) => text.replaceAll(/^/gm, '> ')],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['in JSON', (text) => JSON.stringify({ certificate: text })],
    ['in JSON in JSON', (text) => JSON.stringify(JSON.stringify({ certificate: text }))],
    ['in a log', (text) => text.trimEnd().replaceAll(/^/gm, 'Nov 26 10:22:33 sps1 check[12]: ')],
    [
      'with line numbers',
      (text) =>
        text
          .trimEnd()
          .split('\n')
          .map((line, i) => `${i + 1}\t${line}`)
          .join('\n'),
    ],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['in HTML', (text) => `<td>${text.replaceAll('\n', '<br>')}</td>`],
    ['indented', (text) => text.replaceAll(/^/gm, '      ')],
    ['below what s_client prints', (text) => `${openssl.sClient}\n${text}`],
  ])('is read %s', (_, wrap) => {
    const text = wrap(pem);
    const { certificate, knows, at } = leaf(read(text));
    expect(knows.names).toBe(true);
    expect(certificate.subjectAltName?.map(({ value }) => value)).toEqual([
      'spp.practice.test',
      '192.0.2.123',
    ]);
    expect(text.slice(...(at ?? [0, 0]))).toMatch(
      /^-----BEGIN\sCERTIFICATE-----[^]+-----END\sCERTIFICATE-----$/,
    );
  });

  it('counts before what is printed of it', () => {
    const { certificates } = read(`${openssl.x509Text}${pem}`);
    expect(certificates).toHaveLength(1);
    expect(certificates[0]?.certificate.fingerprintSha256).not.toBe('');
  });

  it('is read from several in one text, in their order', async () => {
    const other = await makeCertificate([], 'other.practice.test');
    const { certificates } = read(`one:\n${pem}\nand another:\n${other.toString('pem')}`);
    expect(certificates.map(({ certificate }) => certificate.subject)).toEqual([
      'CN=spp.practice.test',
      'CN=other.practice.test',
    ]);
  });

  it('is said to be unreadable where it is cut or changed', () => {
    const broken = pem.replace(/\n.{64}\n/, '\n');
    expect(read(broken)).toMatchObject({
      certificates: [],
      unreadable: [{ at: [0, broken.trimEnd().length] }],
    });
  });

  it('is read from a file of DER or PEM, and from no other', () => {
    expect(readCertificateFile(der)?.certificates).toHaveLength(1);
    expect(readCertificateFile(new TextEncoder().encode(pem))?.certificates).toHaveLength(1);
    expect(readCertificateFile(new TextEncoder().encode('Error joining to SPP'))).toBeNull();
  });

  it.each([
    ['spp.practice.test', { refusals: [], request: null }],
    ['192.0.2.123', { refusals: [], request: null }],
    [
      'spp.other.test',
      { refusals: ['name'], request: { dns: ['spp.other.test', 'spp.practice.test'], ip: ['192.0.2.123'] } },
    ],
    [
      '192.0.2.9',
      { refusals: ['name'], request: { dns: ['spp.practice.test'], ip: ['192.0.2.9', '192.0.2.123'] } },
    ],
  ])('is judged for %s like a live one', (typed, expected) => {
    const judged = judgeSeen(leaf(read(pem)), address(typed), now);
    expect(judged).toMatchObject({
      validity: 'valid',
      isStrong: true,
      covered: ['spp.practice.test', '192.0.2.123'],
      ...expected,
    });
  });

  it.each([
    ['before it is valid', Date.UTC(2025, 0, 1), 'not-yet-valid'],
    ['after', Date.UTC(2028, 0, 2), 'expired'],
  ] as const)('is refused %s', (_, at, refusal) => {
    expect(judgeSeen(leaf(read(pem)), address('spp.practice.test'), at).refusals).toEqual([refusal]);
  });

  it('is not judged for a name while there is no address', () => {
    expect(judgeSeen(leaf(read(pem)), null, now)).toMatchObject({
      coverage: null,
      refusals: [],
      request: null,
    });
  });
});

describe('what is not known', () => {
  it.each(['spp.practice.test', 'spp.other.test'])('is no verdict on %s', (typed) => {
    const judged = judgeSeen(leaf(read(openssl.sClient)), address(typed), now);
    expect(judged).toMatchObject({ coverage: null, covered: [], refusals: [], request: null });
  });

  it('is not needed where curl tells the entry that fitted', () => {
    const seen = leaf(read(curl.curlVerified));
    expect(judgeSeen(seen, address('spp.practice.test'), now).coverage?.strict).toMatchObject({
      covers: true,
    });
    expect(judgeSeen(seen, address('spp.other.test'), now).coverage).toBeNull();
  });
});

it.each([
  ['a join error', 'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)'],
  [
    'prose about certificates',
    'Subject: the certificate of SPP has expired, please verify. Issuer: unknown.',
  ],
  ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----'],
  ['a mail', 'Subject: join\nFrom: anna@example.test\nTo: support\n\ncurl did not work'],
  ['nothing', ''],
])('%s is no evidence', (_, text) => {
  expect(readEvidence(text)).toBeNull();
});
