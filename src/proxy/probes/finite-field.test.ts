import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { dhParameters } from './trial/dh-parameters.ts';
import { answering, availability, healthyStatus } from './trial/spp-answers.ts';
import { TrialAuthority, type TrialCertificate } from './trial/trial-certificate.ts';
import { tableOf, trialCheck } from './trial/trial-check.ts';
import { httpsServer, tlsServer, type TrialServer } from './trial/trial-server.ts';

const open: TrialServer[] = [];
const keep = async (server: Promise<TrialServer>): Promise<TrialServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let rsaLeaf: TrialCertificate;
beforeAll(async () => {
  const authority = await TrialAuthority.make();
  rsaLeaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'], rsaBits: 2048 });
});

async function at(server: TrialServer): Promise<Endpoint> {
  const { facts } = await trialCheck('spp.trial.test', { lab: tableOf(server.port) });
  const [endpoint] = facts.endpoints;
  if (endpoint === undefined) throw new Error('nothing was dialled');
  return endpoint;
}

const spp = answering({ [availability]: healthyStatus });
const why = (attempt: Endpoint['tls'] | Endpoint['status']): string =>
  attempt.outcome === 'failed' ? attempt.reason : attempt.outcome;

describe('abuse 25: finite-field DH', () => {
  const dheOnly = (dhparam: string) =>
    ({ ...rsaLeaf, maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam }) as const;
  it('is offered only in a second attempt', async () => {
    const server = await keep(httpsServer(dheOnly(dhParameters('modp14')), spp));
    const { tls, status } = await at(server);
    expect([why(tls), why(status), server.connections()]).toEqual(['observed', 'observed', 2]);
  });
  it('is not computed with a prime of 8192 bits, so other checks go on', async () => {
    const server = await keep(tlsServer(dheOnly(dhParameters('modp18')), () => undefined));
    const { tls } = await at(server);
    expect(why(tls)).toBe('unknown');
  });
});
