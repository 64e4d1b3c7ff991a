import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { publicKey } from './public-key.ts';
import { readDer } from './read-der.ts';

const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });

test.each([
  ['P-256', ec('prime256v1'), { kind: 'ec', bits: 256, named: 'P-256' }],
  ['P-384', ec('secp384r1'), { kind: 'ec', bits: 384, named: 'P-384' }],
  ['P-521', ec('secp521r1'), { kind: 'ec', bits: 521, named: 'P-521' }],
  ['a curve of the size of P-256', ec('secp256k1'), { kind: 'ec', bits: 256, named: 'other-curve' }],
  ['another of that size', ec('brainpoolP256r1'), { kind: 'ec', bits: 256, named: 'other-curve' }],
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }), { kind: 'rsa', bits: 2048 }],
  [
    'RSA for PSS only',
    generateKeyPairSync('rsa-pss', { modulusLength: 2048 }),
    { kind: 'rsa', bits: 2048, named: 'RSA-PSS' },
  ],
  ['Ed25519', generateKeyPairSync('ed25519'), { kind: 'ed25519', bits: null }],
  ['Ed448', generateKeyPairSync('ed448'), { kind: 'ed448', bits: null }],
])(
  'a key is told by its kind, and by its curve or scheme where clients tell them apart: %s',
  (_what, keys, key) => {
    const read = readDer(new Uint8Array(keys.publicKey.export({ type: 'spki', format: 'der' })));
    expect(read.ok && publicKey(read.value)).toEqual(key);
  },
);
