import { expect, test } from 'vitest';
import type { Certificate } from './certificate.ts';
import { judgeStrength, type Weakness } from './judge-strength.ts';

type Part = Pick<Certificate, 'key' | 'signatureDigest' | 'selfIssued' | 'isCa'>;

const strong: Part = {
  key: { kind: 'rsa', bits: 2048 },
  signatureDigest: 'sha256',
  selfIssued: false,
  isCa: false,
};
const root: Part = { ...strong, selfIssued: true, isCa: true };
const key = (kind: Certificate['key']['kind'], bits: number | null): Part => ({
  ...strong,
  key: { kind, bits },
});
const signed = (signatureDigest: Certificate['signatureDigest']): Part => ({ ...strong, signatureDigest });

const full = (part: Part): Certificate => ({
  ...part,
  subject: '',
  issuer: '',
  commonNames: [],
  subjectAltName: null,
  moreAlternativeNames: 0,
  notBefore: 0,
  notAfter: 1,
  serial: '01',
  fingerprintSha256: '00',
  bytes: 1,
});

const rows: [what: string, chain: Part[], weaknesses: Weakness[]][] = [
  ['an RSA key of 2048 bits, SHA-256', [strong], []],
  ['no certificate', [], []],
  ['an RSA key of 2047 bits', [key('rsa', 2047)], [{ index: 0, weakness: 'key' }]],
  ['an RSA key of 1024 bits', [key('rsa', 1024)], [{ index: 0, weakness: 'key' }]],
  ['a DSA key of 1024 bits', [key('dsa', 1024)], [{ index: 0, weakness: 'key' }]],
  ['a DSA key of 2048 bits', [key('dsa', 2048)], []],
  ['a curve of 192 bits', [key('ec', 192)], [{ index: 0, weakness: 'key' }]],
  ['a curve of 224 bits', [key('ec', 224)], []],
  ['a curve that is not known', [key('ec', null)], []],
  ['Ed25519', [{ ...key('ed25519', null), signatureDigest: 'none' }], []],
  ['a key that is not known', [key('unknown', null)], []],
  ['SHA-1', [signed('sha1')], [{ index: 0, weakness: 'digest' }]],
  ['MD5', [signed('md5')], [{ index: 0, weakness: 'digest' }]],
  ['MD2', [signed('md2')], [{ index: 0, weakness: 'digest' }]],
  ['SHA-224', [signed('sha224')], []],
  ['a digest that is not known', [signed('unknown')], []],
  ['a root signed with SHA-1', [strong, { ...root, signatureDigest: 'sha1' }], []],
  [
    'an old root without the mark of an authority',
    [strong, { ...root, isCa: false, signatureDigest: 'sha1' }],
    [],
  ],
  ['a root that is the leaf', [{ ...root, signatureDigest: 'sha1' }], []],
  [
    'a self-signed leaf that is no authority',
    [{ ...strong, selfIssued: true, signatureDigest: 'sha1' }],
    [{ index: 0, weakness: 'digest' }],
  ],
  [
    'a root with a short key',
    [strong, { ...root, key: { kind: 'rsa', bits: 1024 } }],
    [{ index: 1, weakness: 'key' }],
  ],
  [
    'an intermediate signed with SHA-1',
    [strong, { ...signed('sha1'), isCa: true }, root],
    [{ index: 1, weakness: 'digest' }],
  ],
  [
    'key and digest, leaf first',
    [{ ...key('rsa', 512), signatureDigest: 'md5' }, signed('sha1')],
    [
      { index: 0, weakness: 'key' },
      { index: 0, weakness: 'digest' },
      { index: 1, weakness: 'digest' },
    ],
  ],
];

test.each(rows)('%s', (_what, chain, weaknesses) => {
  expect(judgeStrength(chain.map(full))).toEqual(weaknesses);
});
