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
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { isForeignKey, makeForeignKey } from './foreign-keys.ts';
import { type CertificateSpec, type Identity, practiceValidity } from './certificate-spec.ts';

/** The lab's private certificate authority, made anew at every start; its keys never leave this process. */
export interface Authority {
  /** The root's certificate, for a checker's trust store. */
  caPem: string;
  /** Makes a key and a certificate as wished. */
  issue(spec: CertificateSpec): Promise<Identity>;
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

function leafExtensions({ dns = [], ips = [] }: CertificateSpec) {
  const names = [
    ...dns.map((value) => ({ type: 'dns' as const, value: asBytes(value) })),
    ...ips.map((value) => ({ type: 'ip' as const, value })),
  ];
  return [
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    ...(names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names)]),
  ];
}

/** Opens the lab's authority: a root, and one intermediate that is made only when somebody asks for it. */
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

  /** CAs below the root, each signed by the one before it; the last signs the leaf. */
  async function makeCas(count: number) {
    let above = { certificate: root, keys: rootKeys };
    const cas: X509Certificate[] = [];
    // One key for all of them: names tell them apart, and a visitor waits for it.
    const keys = await makeKeys('ec-256');
    for (let at = 1; at <= count; at += 1) {
      const certificate = await X509CertificateGenerator.create({
        subject: nameOf([`Practice Lab CA ${at}`]),
        issuer: above.certificate.subject,
        ...dates(practiceValidity),
        publicKey: keys.publicKey,
        signingKey: above.keys.privateKey,
        signingAlgorithm: ecdsa('SHA-256'),
        extensions: caExtensions(),
      });
      cas.unshift(certificate);
      above = { certificate, keys };
    }
    return { issuer: above, cas };
  }

  /** A CA that has to do with nothing here, and is weak besides; null where nobody asks for it. */
  async function makeStranger({ sends = [] }: CertificateSpec) {
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
    async issue(spec) {
      const kind = spec.key ?? 'ec-256';
      const foreign = isForeignKey(kind) ? await makeForeignKey(kind) : null;
      const keys = await makeKeys(isForeignKey(kind) ? 'ec-256' : kind);
      const subject = nameOf(spec.commonNames ?? [spec.dns?.[0] ?? spec.ips?.[0] ?? 'SPP']);
      const shared = { ...dates(spec.valid ?? practiceValidity), extensions: leafExtensions(spec) };
      const signingAlgorithm = ecdsa(spec.digest ?? 'SHA-256');
      const key = foreign?.pem ?? (await keyPem(keys.privateKey));
      if (spec.signedBy === 'itself') {
        const own = await X509CertificateGenerator.createSelfSigned({
          ...shared,
          name: subject,
          keys,
          signingAlgorithm,
        });
        return { key, cert: own.toString('pem') };
      }
      const deep = spec.signedBy === 'fourteen-cas' ? await makeCas(14) : null;
      const issuer =
        deep !== null
          ? deep.issuer
          : spec.signedBy === undefined
            ? { certificate: root, keys: rootKeys }
            : await makeIntermediate(spec.signedBy === 'expired-intermediate');
      const leaf = await X509CertificateGenerator.create({
        ...shared,
        subject,
        issuer: issuer.certificate.subject,
        publicKey: foreign?.spki ?? keys.publicKey,
        signingKey: issuer.keys.privateKey,
        signingAlgorithm,
      });
      const others = { root, intermediate: issuer.certificate, stranger: await makeStranger(spec) };
      const sent = [leaf, ...(deep?.cas ?? []), ...(spec.sends ?? []).flatMap((name) => others[name] ?? [])];
      return { key, cert: sent.map((one) => one.toString('pem')).join('\n') };
    },
  };
}
