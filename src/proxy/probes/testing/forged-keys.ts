import { createECDH, randomBytes } from 'node:crypto';
import { bits, der, nothing, oid, sequence } from './der.ts';

/** A kind of key that an issuer shows, and signatures that look as if such a key had made them. */
export interface ForgedKey {
  algorithm: Buffer;
  publicKey: () => Buffer;
  /** Within the range of real ones, so that it has to be computed before it turns out to be no signature. */
  signature: () => Buffer;
}

/** A number of so many bits that looks like a modulus; nobody knows its factors, and nobody needs to. */
function largeNumber(size: number): Buffer {
  const number = randomBytes(size / 8);
  number[0] = 0xc1;
  number[number.length - 1] = 0xc1;
  return Buffer.concat([Buffer.from([0]), number]);
}

/**
 * RSA with the costliest exponent that OpenSSL computes with: 64 bits where the modulus has more than 3072
 * (`OPENSSL_RSA_SMALL_MODULUS_BITS`, `OPENSSL_RSA_MAX_PUBEXP_BITS`), else as many as the modulus.
 */
const rsa = (size: number): ForgedKey => {
  const exponent =
    size > 3072
      ? Buffer.concat([Buffer.from([0]), Buffer.alloc(8, 0xff)])
      : Buffer.concat([Buffer.from([0x7f]), Buffer.alloc(size / 8 - 1, 0xff)]);
  return {
    algorithm: sequence(oid('2a864886f70d01010b'), nothing),
    publicKey: () =>
      sequence(
        sequence(oid('2a864886f70d010101'), nothing),
        bits(sequence(der(0x02, largeNumber(size)), der(0x02, exponent))),
      ),
    signature: () => Buffer.concat([Buffer.from([1]), randomBytes(size / 8 - 1)]),
  };
};

const onCurve = (curve: string, curveOid: string, bytes: number): ForgedKey => ({
  algorithm: sequence(oid('2a8648ce3d040302')),
  publicKey: () => {
    const pair = createECDH(curve);
    pair.generateKeys();
    return sequence(sequence(oid('2a8648ce3d0201'), oid(curveOid)), bits(pair.getPublicKey()));
  },
  signature: () => {
    const number = () => der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(bytes - 3)]));
    return sequence(number(), number());
  },
});

/** The costliest by what one certificate costs, by what a KB of it costs with RSA, and by what a KB costs at all. */
export const forgedKeys = {
  'rsa-16384': rsa(16_384),
  'rsa-3072': rsa(3072),
  'b-571': onCurve('sect571r1', '2b81040027', 72),
};
