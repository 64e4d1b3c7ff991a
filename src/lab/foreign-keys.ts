import { generateKeyPair, type KeyPairKeyObjectResult } from 'node:crypto';
import { promisify } from 'node:util';

/** In a thread of Node's, for RSA keys take their time. */
const generate = promisify(generateKeyPair);

/** Kinds of keys that the lab's CA never has itself, because not every client takes them or WebCrypto does not make them. */
const kinds = {
  'ec-521': () => generate('ec', { namedCurve: 'P-521' }),
  ed25519: () => generate('ed25519'),
  'rsa-2048': () => generate('rsa', { modulusLength: 2048 }),
  /** RSASSA-PSS and nothing else (RFC 4055). */
  'rsa-pss': () => generate('rsa-pss', { modulusLength: 2048 }),
} satisfies Record<string, () => Promise<KeyPairKeyObjectResult>>;

export type ForeignKey = keyof typeof kinds;

export const isForeignKey = (kind: string): kind is ForeignKey => Object.hasOwn(kinds, kind);

/** A new key: the private one as PEM, the public one as SubjectPublicKeyInfo. */
export async function makeForeignKey(kind: ForeignKey): Promise<{ pem: string; spki: Buffer }> {
  const { privateKey, publicKey } = await kinds[kind]();
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: publicKey.export({ type: 'spki', format: 'der' }),
  };
}
