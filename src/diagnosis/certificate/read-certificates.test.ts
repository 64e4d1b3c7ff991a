import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readCertificates } from './read-certificates.ts';
import { decodeBase64, readPemBlocks } from './read-pem.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
let one: x509.X509Certificate;
let two: x509.X509Certificate;

beforeAll(async () => {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const make = (name: string) =>
    x509.X509CertificateGenerator.createSelfSigned({ name, keys, signingAlgorithm: algorithm });
  [one, two] = [await make('CN=one.example'), await make('CN=two.example')];
});

const pem = (certificate: x509.X509Certificate): string => certificate.toString('pem');
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

/** The subjects that come out; or why none did. */
function subjects(input: Uint8Array): string[] | string {
  const read = readCertificates(input);
  return read.ok ? read.value.map(({ subject }) => subject) : read.why;
}

describe('a file holds', () => {
  it('a DER certificate', () => {
    expect(subjects(new Uint8Array(one.rawData))).toEqual(['CN=one.example']);
  });

  it('one PEM certificate', () => {
    expect(subjects(bytes(pem(one)))).toEqual(['CN=one.example']);
  });

  it('several PEM certificates with text around them', () => {
    expect(subjects(bytes(`Hello,\n${pem(one)}\nand\n${pem(two)}\nthere.`))).toEqual([
      'CN=one.example',
      'CN=two.example',
    ]);
  });

  it('a PEM certificate with the line ends of Windows', () => {
    expect(subjects(bytes(pem(one).replaceAll('\n', '\r\n')))).toEqual(['CN=one.example']);
  });

  it('a PEM certificate quoted in a mail', () => {
    expect(subjects(bytes(pem(one).replaceAll(/^/gm, '> ')))).toEqual(['CN=one.example']);
  });

  it('a PEM certificate with a key beside it, which is left alone', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    expect(subjects(bytes(`${key}${pem(one)}`))).toEqual(['CN=one.example']);
  });

  it('a PKCS#7 bundle as DER', () => {
    const bundle = new x509.X509Certificates([one, two]).export('raw');
    expect(subjects(new Uint8Array(bundle))).toEqual(['CN=one.example', 'CN=two.example']);
  });

  it('a PKCS#7 bundle as PEM', () => {
    const bundle = Buffer.from(new x509.X509Certificates([one, two]).export('raw')).toString('base64');
    expect(subjects(bytes(`-----BEGIN PKCS7-----\n${bundle}\n-----END PKCS7-----\n`))).toEqual([
      'CN=one.example',
      'CN=two.example',
    ]);
  });

  it('twelve certificates, of which ten are read', () => {
    expect(subjects(bytes(pem(one).concat('\n').repeat(12)))).toHaveLength(10);
  });
});

test.each([
  ['nothing', ''],
  ['text', 'spp.example.company'],
  ['a block of nothing', '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----'],
  ['a block of something else', '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----'],
  ['a block without an end', '-----BEGIN CERTIFICATE-----\nMIIB'],
  ['a request', '-----BEGIN CERTIFICATE REQUEST-----\nMAA=\n-----END CERTIFICATE REQUEST-----'],
])('%s is refused with a reason', (_what, text) => {
  expect(readCertificates(bytes(text))).toEqual({ ok: false, why: expect.stringMatching(/./) });
});

it('decodes base64 as everybody does', () => {
  for (const size of [0, 1, 2, 3, 4, 5, 300]) {
    const all = Uint8Array.from({ length: size }, (_, at) => (at * 37) % 256);
    expect(decodeBase64(Buffer.from(all).toString('base64'))).toEqual(all);
  }
});

it('finds no block in a megabyte of openings, in no time', () => {
  const before = process.cpuUsage();
  expect(readPemBlocks('-----BEGIN CERTIFICATE-----\n'.repeat(36_000))).toEqual([]);
  expect(process.cpuUsage(before).user).toBeLessThan(most);
});
