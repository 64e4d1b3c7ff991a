import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { bits, der, oid, sequence } from './der.ts';
import { forgedKeys, type ForgedKey } from './forged-keys.ts';
import type { TestCertificate } from './test-certificate.ts';

const name = (commonName: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(commonName)))));

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

function forged(subject: string, issuer: string, key: Buffer, issues: boolean, by: ForgedKey): Buffer {
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    by.algorithm,
    name(issuer),
    always,
    name(subject),
    key,
    ...(issues ? [mayIssue] : []),
  );
  return sequence(body, by.algorithm, bits(by.signature()));
}

function pem(whole: Buffer): string {
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** A leaf with a key of its own, and above it so many issuers with keys of this kind, none of which signed anything. */
export function forgedChain(
  issuers: number,
  kind: keyof typeof forgedKeys,
): TestCertificate & { bytes: number } {
  const key = forgedKeys[kind];
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const own = publicKey.export({ type: 'spki', format: 'der' });
  const chain = [
    forged('spp.trial.test', 'Issuer 0', own, false, key),
    ...Array.from({ length: issuers }, (_, at) =>
      forged(`Issuer ${at}`, `Issuer ${at + 1}`, key.publicKey(), true, key),
    ),
  ];
  return {
    cert: chain.map(pem).join(''),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    bytes: chain.reduce((sum, { length }) => sum + length, 0),
  };
}
