import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { TrialCertificate } from './trial-certificate.ts';

const length = (bytes: number): Buffer =>
  bytes < 128 ? Buffer.from([bytes]) : Buffer.from([0x82, bytes >> 8, bytes & 255]);

/** One DER value (X.690 section 8.1). */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hexadecimal: string) => der(0x06, Buffer.from(hexadecimal, 'hex'));
const bits = (body: Buffer) => der(0x03, Buffer.from([0]), body);
const nothing = der(0x05);

const name = (commonName: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));
const rsaEncryption = sequence(oid('2a864886f70d010101'), nothing);
const sha256WithRsa = sequence(oid('2a864886f70d01010b'), nothing);

/** A number of so many bits that looks like a modulus; nobody knows its factors, and nobody needs to. */
function largeNumber(size: number): Buffer {
  const number = randomBytes(size / 8);
  number[0] = 0xc1;
  number[number.length - 1] = 0xc1;
  return Buffer.concat([Buffer.from([0]), number]);
}

/** The dearest exponent that OpenSSL computes with where the modulus is large (`OPENSSL_RSA_MAX_PUBEXP_BITS`). */
const dearest = Buffer.concat([Buffer.from([0]), Buffer.alloc(8, 0xff)]);

const rsaKey = (size: number) =>
  sequence(rsaEncryption, bits(sequence(der(0x02, largeNumber(size)), der(0x02, dearest))));

const always = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')));
const mayIssue = der(
  0xa3,
  sequence(
    sequence(
      oid('551d13'),
      der(0x01, Buffer.from([255])),
      der(0x04, sequence(der(0x01, Buffer.from([255])))),
    ),
  ),
);

function forged(subject: string, issuer: string, key: Buffer, issues: boolean, size: number): string {
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    sha256WithRsa,
    name(issuer),
    always,
    name(subject),
    key,
    ...(issues ? [mayIssue] : []),
  );
  // Below the modulus, so that it has to be computed before it turns out to be no signature.
  const signature = Buffer.concat([Buffer.from([1]), randomBytes(size / 8 - 1)]);
  const whole = sequence(body, sha256WithRsa, bits(signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** A leaf with a key of its own, and above it so many issuers with RSA keys of this size, none of which signed anything. */
export function forgedChain(issuers: number, rsaBits: number): TrialCertificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const own = publicKey.export({ type: 'spki', format: 'der' });
  const chain = [
    forged('spp.trial.test', 'Issuer 0', own, false, rsaBits),
    ...Array.from({ length: issuers }, (_, at) =>
      forged(`Issuer ${at}`, `Issuer ${at + 1}`, rsaKey(rsaBits), true, rsaBits),
    ),
  ];
  return { cert: chain.join(''), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}
