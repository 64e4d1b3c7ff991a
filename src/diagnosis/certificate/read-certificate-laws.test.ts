import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { beforeAll, expect, it, test } from 'vitest';
import { certificate as schema } from './certificate.ts';
import { judgeCoverage } from './judge-coverage.ts';
import { readCertificate } from './read-certificate.ts';
import { readCertificates } from './read-certificates.ts';

/** Processor time in µs, in which what other programs take does not count. A reader that takes more is not linear. */
const most = 3_000_000;

let real: Uint8Array;

beforeAll(async () => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=spp.example.org, O=Example',
    keys,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: '*.example.org' },
        { type: 'ip', value: '192.0.2.1' },
        { type: 'dn', value: 'CN=inner' },
      ]),
    ],
  });
  real = new Uint8Array(made.rawData);
});

/** Mulberry32: the same cases in every run. */
function chance(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The real certificate with some bytes changed, and now and then cut. */
function spoiled(below: (most: number) => number): Uint8Array {
  const bytes = Uint8Array.from(real);
  for (let change = below(4); change >= 0; change -= 1) bytes[below(bytes.length)] = below(256);
  return below(10) === 0 ? bytes.subarray(0, below(bytes.length)) : bytes;
}

const active = /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Zl}\p{Zp}\u200b\ufeff]/u;

it('whatever is changed in a certificate, what is read of it keeps to the contract and is harmless', () => {
  const below = chance(1);
  const results = Array.from({ length: 4000 }, () => readCertificate(spoiled(below)));
  const values = results.flatMap((result) => (result.ok ? [result.value] : []));
  expect(values.length).toBeGreaterThan(1000);
  expect(values.length).toBeLessThan(3900);
  for (const value of values) {
    expect(schema.safeParse(value).success).toBe(true);
    const texts = [
      value.subject,
      value.issuer,
      ...value.commonNames,
      ...(value.subjectAltName ?? []).map((entry) => entry.value),
    ];
    expect(texts.filter((text) => text.length > 300 || active.test(text))).toEqual([]);
    expect(judgeCoverage(value, 'elsewhere.example', 'hostname').sps.covers).toBe(false);
  }
});

it('whatever the bytes, it answers', () => {
  const below = chance(2);
  for (let round = 0; round < 4000; round += 1) {
    const bytes = Uint8Array.from({ length: below(80) }, () => (below(3) === 0 ? 0x30 : below(256)));
    expect(typeof readCertificate(bytes).ok).toBe('boolean');
    expect(typeof readCertificates(bytes).ok).toBe('boolean');
  }
});

it('what follows a certificate does not matter', () => {
  const longer = Uint8Array.from([...real, 10, 0, 255]);
  expect(readCertificate(longer)).toEqual(readCertificate(real));
});

/** A value of DER with a length of three bytes. */
const wrap = (tag: number, content: Uint8Array): Uint8Array =>
  Uint8Array.from([
    tag,
    0x83,
    content.length >> 16,
    (content.length >> 8) & 255,
    content.length & 255,
    ...content,
  ]);

test.each([
  ['nothings', [0x05, 0x00]],
  ['empty sequences', [0x30, 0x00]],
  ['empty identifiers', [0x06, 0x01, 0x01]],
  ['sequences that end too early', [0x30, 0x80]],
  ['huge tags', [0x1f, 0xff, 0xff, 0x7f, 0x00]],
])('64,000 bytes of %s cost no time', (_what, piece) => {
  const many = Uint8Array.from({ length: 64_000 }, (_, at) => piece[at % piece.length] ?? 0);
  const before = process.cpuUsage();
  for (const bytes of [many, wrap(0x30, many), wrap(0x30, wrap(0x30, many))]) readCertificate(bytes);
  expect(process.cpuUsage(before).user).toBeLessThan(most);
});
