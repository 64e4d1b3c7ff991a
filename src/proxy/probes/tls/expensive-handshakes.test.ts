import { getDiffieHellman } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import type { AttemptLine } from '../../run-check.ts';
import { dhParameters } from '../testing/dh-parameters.ts';
import { forgedChain } from '../testing/forged-chain.ts';
import { countTurns, freeShare } from '../testing/loop-turns.ts';
import { answering, availability, healthyStatus } from '../testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from '../testing/test-certificate.ts';
import { tableOf, testCheck } from '../testing/test-check.ts';
import { httpsServer } from '../testing/test-server.ts';
import { serverThread } from '../testing/test-server-thread.ts';

const open: { close: () => Promise<unknown> }[] = [];
const keep = async <Server extends { close: () => Promise<unknown> }>(
  server: Promise<Server>,
): Promise<Server> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let authority: TestAuthority;
let leaf: TestCertificate;
let rsaLeaf: TestCertificate;
beforeAll(async () => {
  authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
  rsaLeaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'], rsaBits: 2048 });
});

/** The share of the time that the event loop has at least for everybody else; computed on this thread, the same leaves it a tenth. */
const leastShare = 0.5;

/** Time for what is to be seen, in ms, however slow the machine is. */
const patientMs = 50_000;

async function at(
  port: number,
  attemptMs = patientMs,
  onAttempt: (line: AttemptLine) => void = () => undefined,
): Promise<Endpoint> {
  const limits = { attemptMs, wholeMs: 2 * attemptMs };
  const lab = tableOf(port, authority.caPem);
  const { facts } = await testCheck('spp.trial.test', { lab, limits, onAttempt });
  const [endpoint] = facts.endpoints;
  if (endpoint === undefined) throw new Error('nothing was dialled');
  return endpoint;
}

/** What a check says of a handshake: version, cipher, trust and keys, or why there is none. */
const seen = ({ tls }: Endpoint) =>
  tls.outcome === 'observed'
    ? [
        tls.fact.protocol,
        tls.fact.cipher,
        tls.fact.trust,
        ...tls.fact.certificates.map(({ key }) => key.bits),
      ]
    : [tls.outcome === 'failed' ? tls.reason : tls.because];

/** The different things seen, those aside for which the time was up. */
const rightOnes = (ended: readonly Endpoint[]) => [
  ...new Set(ended.map((endpoint) => seen(endpoint).join(' ')).filter((outcome) => outcome !== 'unknown')),
];

const dheOnly = (group: string) =>
  ({
    ...rsaLeaf,
    maxVersion: 'TLSv1.2',
    ciphers: 'DHE-RSA-AES128-GCM-SHA256',
    dhparam: dhParameters(group),
  }) as const;

describe('abuse 25: handshakes whose cost the server chooses', () => {
  test.each([
    [8192, 'modp18'],
    [3072, 'modp15'],
  ])(
    '50 checks at once of a server that wants finite-field DH with %i bits are judged right, or unknown where their time was up',
    async (bits, group) => {
      expect(getDiffieHellman(group).getPrime().length * 8).toBe(bits);
      const server = await keep(serverThread(dheOnly(group)));
      const ended: Endpoint[] = [];
      const many = async () =>
        ended.push(...(await Promise.all(Array.from({ length: 50 }, () => at(server.port, 6000)))));
      expect(await freeShare(many)).toBeGreaterThan(leastShare);
      // A slow machine may have computed none of them in time; it computes one that has time.
      ended.push(await at(server.port, patientMs));
      expect(rightOnes(ended)).toEqual(['TLSv1.2 TLS_DHE_RSA_WITH_AES_128_GCM_SHA256 trusted 2048']);
    },
  );

  test.each([4, 10, 20])(
    'a chain of %i issuers with RSA keys of 16384 bits and the costliest exponent is judged right',
    async (issuers) => {
      const server = await keep(serverThread(forgedChain(issuers, 'rsa-16384')));
      const ended: Endpoint[] = [];
      const one = async () => ended.push(await at(server.port, patientMs));
      expect(await freeShare(one)).toBeGreaterThan(leastShare);
      // Ten certificates of a chain are read. The signatures were computed, and are none: trust is unknown.
      const keys = [256, ...Array<number>(Math.min(issuers, 9)).fill(16_384)];
      expect(rightOnes(ended)).toEqual([`TLSv1.3 TLS_AES_256_GCM_SHA384 unknown ${keys.join(' ')}`]);
    },
  );

  test.each([
    [3, 'rsa-3072'],
    [9, 'b-571'],
  ] as const)(
    'the costliest chain that the main thread computes with, %i issuers with %s keys, is computed a turn at a time',
    async (issuers, kind) => {
      const chain = forgedChain(issuers, kind);
      expect(chain.bytes).toBeGreaterThan(4000);
      const server = await keep(serverThread(chain));
      const six = async (onAttempt?: (line: AttemptLine) => void) => {
        const ended = await Promise.all(
          Array.from({ length: 6 }, () => at(server.port, patientMs, onAttempt)),
        );
        expect(ended.map(({ tls }) => tls.outcome)).toEqual(Array(6).fill('observed'));
      };
      const shaken: number[] = [];
      const turns = countTurns();
      await six(({ probe }) => {
        if (probe === 'tls') shaken.push(turns.now());
      });
      turns.stop();
      expect(new Set(shaken).size).toBe(6);
    },
  );

  it('an honest check meanwhile is not held up behind them', async () => {
    const expensive = await keep(serverThread(dheOnly('modp18')));
    const honest = await keep(httpsServer(leaf, answering({ [availability]: healthyStatus })));
    const began = performance.now();
    const crowd = Promise.all(Array.from({ length: 50 }, () => at(expensive.port, 10_000)));
    const honestAt = async () => {
      for (let time = 0; time < 3; time += 1)
        expect((await at(honest.port)).status).toMatchObject({ fact: { kind: 'spp' } });
      return performance.now() - began;
    };
    const [honestMs, crowdMs] = await Promise.all([honestAt(), crowd.then(() => performance.now() - began)]);
    expect(honestMs).toBeLessThan(crowdMs);
  });
});
