import type { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './open-lab.ts';
import { connect } from './visitor.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function leafOf(address: string): Promise<{ leaf: X509Certificate; trusted: boolean; why: string }> {
  const socket = await connect(lab, address);
  const leaf = socket.getPeerX509Certificate();
  const { authorized, authorizationError } = socket;
  socket.destroy();
  if (leaf === undefined) throw new Error(`${address} sent no certificate`);
  return { leaf, trusted: authorized, why: String(authorizationError ?? '') };
}

describe('the certificate of', () => {
  it.each([
    ['spp.practice.test', 'CN=spp.practice.test', 'DNS:spp.practice.test'],
    ['192.0.2.123', 'CN=192.0.2.123', 'IP Address:192.0.2.123'],
    ['examplespp.practice.test', 'CN=192.0.2.123', 'IP Address:192.0.2.123'],
    [
      'spp-default.practice.test',
      'CN=spp-default.practice.test',
      'DNS:spp-default.practice.test, IP Address:192.0.2.11',
    ],
    ['spp-cn.practice.test', 'CN=spp-cn.practice.test', undefined],
    ['192.0.2.13', 'CN=192.0.2.13', undefined],
    ['spp-old.practice.test', 'CN=spp-new.practice.test', 'DNS:spp-new.practice.test'],
    ['192.0.2.15', 'CN=spp-by-name.practice.test', 'DNS:spp-by-name.practice.test'],
    ['spp-stray.practice.test', 'CN=www.practice.test', 'DNS:www.practice.test, DNS:vanished.practice.test'],
    ['192.0.2.17', 'CN=192.0.2.17', 'IP Address:192.0.2.217'],
    ['192.0.2.18', 'CN=192.0.2.18', 'DNS:spp-san.practice.test'],
    ['192.0.2.19', 'CN=192.0.2.19', 'DNS:192.0.2.19'],
    ['spp9.wild.practice.test', 'CN=*.wild.practice.test', 'DNS:*.wild.practice.test'],
    ['deep.spp9.wild.practice.test', 'CN=*.wild.practice.test', 'DNS:*.wild.practice.test'],
    ['spp7.part.practice.test', 'CN=spp*.part.practice.test', 'DNS:spp*.part.practice.test'],
  ])('%s holds the names that it should', async (address, subject, names) => {
    const { leaf } = await leafOf(address);
    expect({ subject: leaf.subject, names: leaf.subjectAltName }).toEqual({ subject, names });
  });

  it.each([
    ['spp.practice.test', true, ''],
    ['spp-default.practice.test', false, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['spp-chain.practice.test', false, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['spp-expired.practice.test', false, 'CERT_HAS_EXPIRED'],
    ['spp-early.practice.test', false, 'CERT_NOT_YET_VALID'],
    ['www.practice.test', true, ''],
  ])('%s is trusted, for a client that knows the lab’s CA: %s %s', async (address, trusted, why) => {
    const seen = await leafOf(address);
    expect({ trusted: seen.trusted, why: seen.why }).toEqual({ trusted, why });
  });

  it('spp-weak-key.practice.test has an RSA key of 1024 bits', async () => {
    const { leaf } = await leafOf('spp-weak-key.practice.test');
    expect(leaf.publicKey.asymmetricKeyType).toBe('rsa');
    expect(leaf.publicKey.asymmetricKeyDetails?.modulusLength).toBe(1024);
  });

  it('spp-sha1.practice.test is signed with SHA-1 (1.2.840.10045.4.1), that of the healthy one is not', async () => {
    const ecdsaWithSha1 = Buffer.from('06072a8648ce3d0401', 'hex');
    const signedWithSha1 = async (address: string) =>
      (await leafOf(address)).leaf.raw.includes(ecdsaWithSha1);
    expect(await signedWithSha1('spp-sha1.practice.test')).toBe(true);
    expect(await signedWithSha1('spp.practice.test')).toBe(false);
  });

  it('spp-crowd.practice.test holds a thousand names', async () => {
    const { leaf } = await leafOf('spp-crowd.practice.test');
    expect(leaf.subjectAltName?.split(', ')).toHaveLength(1000);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    'spp\0.practice.test',
    '\u001B[31mspp\u001B[0m\u0007',
    '\u202Etset.ecitcarp',
    'evil.example, IP Address:10.0.0.1',
    'line\nbreak\u2028\u009B2J',
  ])(
    'spp-hostile.practice.test holds %j as it stands, in its subject and in subjectAltName',
    async (hostile) => {
      const { leaf } = await leafOf('spp-hostile.practice.test');
      expect(leaf.raw.toString('latin1').split(Buffer.from(hostile, 'utf8').toString('latin1'))).toHaveLength(
        3,
      );
    },
  );

  it('both addresses of spp-two.practice.test is the same', async () => {
    const addresses = lab.names.get('spp-two.practice.test') ?? [];
    expect(addresses).toHaveLength(2);
    const leaves = await Promise.all(addresses.map(leafOf));
    expect(new Set(leaves.map(({ leaf }) => leaf.fingerprint256)).size).toBe(1);
  });
});
