import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

x509.cryptoProvider.set(webcrypto as never);

/** A certificate made for one test, with its key. */
export interface TestCertificate {
  cert: string;
  key: string;
}

export interface Wanted {
  commonName?: string;
  dns?: readonly string[];
  ip?: readonly string[];
  notBefore?: Date;
  notAfter?: Date;
  /** Whole subject, where the test needs a strange one. */
  subject?: string;
  /** RSA instead of P-256, with this many bits. */
  rsaBits?: number;
}

const day = 86_400_000;

/** Authorities made so far: two of one name would be taken for each other. */
let made = 0;
const ec = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const rsa = (bits: number) => ({
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: bits,
});

async function pemKey(keys: webcrypto.CryptoKeyPair): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  return `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`;
}

/** A private certificate authority and what it signs. */
export class TestAuthority {
  readonly caPem: string;
  readonly #keys: webcrypto.CryptoKeyPair;
  readonly #own: x509.X509Certificate;

  private constructor(keys: webcrypto.CryptoKeyPair, own: x509.X509Certificate) {
    this.#keys = keys;
    this.#own = own;
    this.caPem = own.toString('pem').concat('\n');
  }

  static async make(): Promise<TestAuthority> {
    const keys = (await webcrypto.subtle.generateKey(ec, true, [
      'sign',
      'verify',
    ])) as webcrypto.CryptoKeyPair;
    const own = await x509.X509CertificateGenerator.createSelfSigned({
      name: `CN=Trial authority ${(made += 1)}`,
      keys,
      signingAlgorithm: ec,
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + 365 * day),
      extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
    });
    return new TestAuthority(keys, own);
  }

  /** Signs a certificate with what is wanted in it. */
  async sign(wanted: Wanted): Promise<TestCertificate> {
    const algorithm = wanted.rsaBits === undefined ? ec : rsa(wanted.rsaBits);
    const keys = (await webcrypto.subtle.generateKey(algorithm, true, [
      'sign',
      'verify',
    ])) as webcrypto.CryptoKeyPair;
    const names: x509.JsonGeneralNames = [
      ...(wanted.dns ?? []).map((value) => ({ type: 'dns' as const, value })),
      ...(wanted.ip ?? []).map((value) => ({ type: 'ip' as const, value })),
    ];
    const signed = await x509.X509CertificateGenerator.create({
      subject: wanted.subject ?? `CN=${wanted.commonName ?? 'trial'}`,
      issuer: this.#own.subject,
      publicKey: keys.publicKey,
      signingKey: this.#keys.privateKey,
      signingAlgorithm: ec,
      notBefore: wanted.notBefore ?? new Date(Date.now() - day),
      notAfter: wanted.notAfter ?? new Date(Date.now() + 90 * day),
      extensions: names.length === 0 ? [] : [new x509.SubjectAlternativeNameExtension(names)],
    });
    return { cert: signed.toString('pem').concat('\n'), key: await pemKey(keys) };
  }

  /** A certificate that signed itself. */
  static async selfSigned(wanted: Wanted): Promise<TestCertificate> {
    const keys = (await webcrypto.subtle.generateKey(ec, true, [
      'sign',
      'verify',
    ])) as webcrypto.CryptoKeyPair;
    const signed = await x509.X509CertificateGenerator.createSelfSigned({
      name: wanted.subject ?? `CN=${wanted.commonName ?? 'trial'}`,
      keys,
      signingAlgorithm: ec,
      notBefore: wanted.notBefore ?? new Date(Date.now() - day),
      notAfter: wanted.notAfter ?? new Date(Date.now() + 90 * day),
    });
    return { cert: signed.toString('pem').concat('\n'), key: await pemKey(keys) };
  }
}
