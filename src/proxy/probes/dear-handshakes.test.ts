import { getDiffieHellman } from 'node:crypto';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from './trial/spp-answers.ts';
import { dhParameters } from './trial/dh-parameters.ts';
import { forgedChain } from './trial/forged-chain.ts';
import { loopP99 } from './trial/loop-delay.ts';
import { TrialAuthority, type TrialCertificate } from './trial/trial-certificate.ts';
import { tableOf, trialCheck } from './trial/trial-check.ts';
import { httpsServer } from './trial/trial-server.ts';
import { serverThread } from './trial/trial-server-thread.ts';

let rsaLeaf: TrialCertificate;
beforeAll(async () => {
  const authority = await TrialAuthority.make();
  rsaLeaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'], rsaBits: 2048 });
});

const longestMs = 50;

async function tlsAt(port: number): Promise<Endpoint['tls'] | undefined> {
  const limits = { attemptMs: 5000, wholeMs: 8000 };
  const { facts } = await trialCheck('spp.trial.test', { lab: tableOf(port), limits });
  return facts.endpoints[0]?.tls;
}

describe('abuse 25: handshakes whose cost the server chooses', () => {
  test.each([
    [8192, 'modp18'],
    [3072, 'modp15'],
  ])(
    '50 checks at once of a server that wants finite-field DH with %i bits',
    async (bits, group) => {
      expect(getDiffieHellman(group).getPrime().length * 8).toBe(bits);
      const server = await serverThread({
        ...rsaLeaf,
        maxVersion: 'TLSv1.2',
        ciphers: 'DHE-RSA-AES128-GCM-SHA256',
        dhparam: dhParameters(group),
      });
      const many = () => Promise.all(Array.from({ length: 50 }, () => tlsAt(server.port)));
      expect(await loopP99(many)).toBeLessThan(longestMs);
      await server.close();
    },
    60_000,
  );

  it('a chain of RSA keys of 16384 bits with the dearest exponent', async () => {
    const chain = forgedChain(4, 16_384);
    const server = await httpsServer(chain, answering({ [availability]: healthyStatus }));
    const tls = await tlsAt(server.port);
    expect(tls?.outcome === 'observed' ? tls.fact.certificates.map(({ key }) => key.bits) : tls).toEqual([
      256, 16_384, 16_384, 16_384, 16_384,
    ]);
    const many = async () => {
      for (let at = 0; at < 10; at += 1) await tlsAt(server.port);
    };
    expect(await loopP99(many)).toBeLessThan(longestMs);
    await server.close();
  }, 60_000);
});
