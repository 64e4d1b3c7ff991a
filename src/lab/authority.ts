import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { type CertificateWish, type Identity, practiceValidity } from './certificate-wish.ts';

/** The lab's private certificate authority, made anew at every start; its keys never leave this process. */
export interface Authority {
  /** The root's certificate, for a checker's trust store. */
  caPem: string;
  /** Makes a key and a certificate as wished. */
  issue(wish: CertificateWish): Promise<Identity>;
}

const ecdsa = (hash: string) => ({ name: 'ECDSA', namedCurve: 'P-256', hash });

const keyKinds = {
  'ec-256': ecdsa('SHA-256'),
  /** Refused by SPS 6.10.0 and later, which want 2048 (SPS release notes, hardened SSL settings). */
  'rsa-1024': {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 1024,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
};

const makeKeys = (kind: keyof typeof keyKinds) =>
  webcrypto.subtle.generateKey(keyKinds[kind], true, ['sign', 'verify']);

/** UTF-8 always: the library picks a string type by content, and hostile content must go in as it stands. */
const nameOf = (commonNames: readonly string[]) =>
  new Name(commonNames.map((name) => ({ CN: [{ utf8String: name }] })));

const dates = ({ from, to }: { from: string; to: string }) => ({
  notBefore: new Date(from),
  notAfter: new Date(to),
});

/** An IA5String is written byte by byte; beyond ASCII the UTF-8 bytes go in, as a hostile certificate would have them. */
const asBytes = (value: string) => Buffer.from(value, 'utf8').toString('latin1');

async function keyPem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----\n`;
}

const caExtensions = () => [
  new BasicConstraintsExtension(true, undefined, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

function leafExtensions({ dns = [], ips = [] }: CertificateWish) {
  const names = [
    ...dns.map((value) => ({ type: 'dns' as const, value: asBytes(value) })),
    ...ips.map((value) => ({ type: 'ip' as const, value })),
  ];
  return [
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    ...(names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names)]),
  ];
}

/** Opens the lab's authority: a root, and one intermediate that is made only when somebody wishes for it. */
export async function openAuthority(): Promise<Authority> {
  cryptoProvider.set(webcrypto);
  const rootKeys = await makeKeys('ec-256');
  const root = await X509CertificateGenerator.createSelfSigned({
    name: nameOf(['Practice Lab Root CA']),
    ...dates(practiceValidity),
    keys: rootKeys,
    signingAlgorithm: ecdsa('SHA-256'),
    extensions: caExtensions(),
  });

  async function makeIntermediate(expired: boolean) {
    const keys = await makeKeys('ec-256');
    const certificate = await X509CertificateGenerator.create({
      subject: nameOf(['Practice Lab Issuing CA']),
      issuer: root.subject,
      ...dates(expired ? { from: '2015-01-01T00:00:00Z', to: '2024-01-01T00:00:00Z' } : practiceValidity),
      publicKey: keys.publicKey,
      signingKey: rootKeys.privateKey,
      signingAlgorithm: ecdsa('SHA-256'),
      extensions: caExtensions(),
    });
    return { certificate, keys };
  }

  /** A CA that has to do with nothing here, and is weak besides; null where nobody wishes for it. */
  async function makeStranger({ sends = [] }: CertificateWish) {
    if (!sends.includes('stranger')) return null;
    const keys = await makeKeys('ec-256');
    return X509CertificateGenerator.create({
      subject: nameOf(['Some Other CA']),
      issuer: nameOf(['Some Other Root']),
      ...dates(practiceValidity),
      publicKey: keys.publicKey,
      signingKey: keys.privateKey,
      signingAlgorithm: ecdsa('SHA-1'),
      extensions: caExtensions(),
    });
  }

  return {
    caPem: root.toString('pem'),
    async issue(wish) {
      const keys = await makeKeys(wish.key ?? 'ec-256');
      const subject = nameOf(wish.commonNames ?? [wish.dns?.[0] ?? wish.ips?.[0] ?? 'SPP']);
      const shared = { ...dates(wish.valid ?? practiceValidity), extensions: leafExtensions(wish) };
      const signingAlgorithm = ecdsa(wish.digest ?? 'SHA-256');
      const key = await keyPem(keys.privateKey);
      if (wish.signedBy === 'itself') {
        const own = await X509CertificateGenerator.createSelfSigned({
          ...shared,
          name: subject,
          keys,
          signingAlgorithm,
        });
        return { key, cert: own.toString('pem') };
      }
      const issuer =
        wish.signedBy === undefined
          ? { certificate: root, keys: rootKeys }
          : await makeIntermediate(wish.signedBy === 'expired-intermediate');
      const leaf = await X509CertificateGenerator.create({
        ...shared,
        subject,
        issuer: issuer.certificate.subject,
        publicKey: keys.publicKey,
        signingKey: issuer.keys.privateKey,
        signingAlgorithm,
      });
      const others = { root, intermediate: issuer.certificate, stranger: await makeStranger(wish) };
      const sent = [leaf, ...(wish.sends ?? []).flatMap((name) => others[name] ?? [])];
      return { key, cert: sent.map((one) => one.toString('pem')).join('\n') };
    },
  };
}
