import { describe, expect, test } from 'vitest';
import { areAuthorities, insteadInBytes, insteadInText, insteadWords } from './instead-of-certificate.ts';
import type { Certificate } from './certificate.ts';

const body = 'MIIBsTCCAVagAwIBAgIUdIsPhTpsM0sZDZ9k6sfQMSIuCzww';
const block = (label: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;

test.each([
  ['a request', block('CERTIFICATE REQUEST'), 'certificate-request'],
  ['a request of Windows', block('NEW CERTIFICATE REQUEST'), 'certificate-request'],
  ['a public key', block('PUBLIC KEY'), 'public-key'],
  ['a revocation list', block('X509 CRL'), 'revocation-list'],
  ['a cut certificate', block('CERTIFICATE').slice(0, 60), 'cut-certificate'],
  ['a whole certificate', block('CERTIFICATE'), null],
  ['an error', 'Error joining to SPP (JoinFailed)', null],
])('%s is named by its lines', (_what, text, instead) => {
  expect(insteadInText(text)).toBe(instead);
});

test.each([
  ['a request', '3082025c30820144020100300f310d', 'certificate-request'],
  ['a short request', '304930300201003000', 'certificate-request'],
  ['a certificate', '308201b130820156a003020102', null],
  ['nothing', '', null],
])('%s in DER is named by its first bytes', (_what, hex, instead) => {
  expect(insteadInBytes(Buffer.from(hex, 'hex'))).toBe(instead);
});

describe('certificates of CAs alone', () => {
  const one = (over: Partial<Certificate>): Certificate =>
    ({
      isCa: true,
      selfIssued: true,
      subjectAltName: null,
      commonNames: ['Example Root CA'],
      ...over,
    }) as Certificate;
  test.each([
    ['a root', [one({})], true],
    ['an intermediate', [one({ selfIssued: false, commonNames: ['ca.example.org'] })], true],
    ['a root and an intermediate', [one({}), one({ selfIssued: false })], true],
    ['a server’s that calls itself a CA', [one({ commonNames: ['spp.example.org'] })], false],
    ['the same with a name', [one({ subjectAltName: [{ type: 'dns', value: 'spp' }] })], false],
    ['a server’s beside a root', [one({ isCa: false }), one({})], false],
    ['none', [], false],
  ])('%s', (_what, certificates, are) => {
    expect(areAuthorities(certificates)).toBe(are);
  });
});

test('each is named, and what to bring is said', () => {
  for (const { title, text } of Object.values(insteadWords)) {
    expect(title).toMatch(/^This .* (?:not .*|cut off)$/);
    expect(text).toMatch(/Use .*\.$/);
  }
});
