import type { RequestListener } from 'node:http';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '#diagnosis/facts/facts.ts';
import { CheckTime } from '../check-time.ts';
import { shakeHands } from './tls.ts';
import { dhParameters } from '../testing/dh-parameters.ts';
import { answering, availability, healthyStatus } from '../testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from '../testing/test-certificate.ts';
import { tableOf, testCheck, testIp } from '../testing/test-check.ts';
import { httpsServer, type TestServer } from '../testing/test-server.ts';

const open: TestServer[] = [];
const keep = async (server: Promise<TestServer>): Promise<TestServer> => {
  open.push(await server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

let rsaLeaf: TestCertificate;
beforeAll(async () => {
  const authority = await TestAuthority.make();
  rsaLeaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'], rsaBits: 2048 });
});

async function at(server: TestServer): Promise<{ endpoint: Endpoint; dials: number }> {
  let dials = 0;
  const { facts } = await testCheck('spp.trial.test', {
    lab: tableOf(server.port),
    limits: { attemptMs: 20_000, wholeMs: 40_000 },
    onDial: () => (dials += 1),
  });
  const [endpoint] = facts.endpoints;
  if (endpoint === undefined) throw new Error('nothing was dialled');
  return { endpoint, dials };
}

const spp = answering({ [availability]: healthyStatus });

describe('abuse 25: finite-field DH', () => {
  const dheOnly = (dhparam: string) =>
    ({ ...rsaLeaf, maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhparam }) as const;
  it.each(['modp14', 'modp18'])(
    'is offered only in a second attempt, which counts as a dial: %s',
    async (group) => {
      const server = await keep(httpsServer(dheOnly(dhParameters(group)), spp));
      const { endpoint, dials } = await at(server);
      expect(endpoint).toMatchObject({
        tls: {
          fact: {
            protocol: 'TLSv1.2',
            cipher: 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256',
            takesBrowserSuite: false,
          },
        },
        status: { fact: { kind: 'spp' } },
      });
      expect([dials, server.connections()]).toEqual([2, 2]);
    },
  );
  it('is nothing that the main thread offers, whatever may be left to the thread', async () => {
    const server = await keep(httpsServer(dheOnly(dhParameters('modp14')), spp));
    const raw = connect(server.port, '127.0.0.1');
    await once(raw, 'connect');
    const peer = {
      ip: testIp,
      dial: { ip: '127.0.0.1', port: server.port },
      name: null,
      practiceCaPem: null,
    };
    const time = new CheckTime({ attemptMs: 60_000, wholeMs: 60_000 }, new AbortController().signal).begin();
    const shaken = await shakeHands(raw, peer, { offer: 'usual', effort: 'bounded' }, time);
    raw.destroy();
    expect(shaken).toMatchObject({ ok: false, why: { reason: 'handshake-refused' } });
  });
  it('and its connection may be opened anew, where the server closes after each answer', async () => {
    const closing: RequestListener = (request, response) => {
      response.setHeader('connection', 'close');
      answering({ '/service/notification/v4/Status': healthyStatus })(request, response);
    };
    const server = await keep(httpsServer(dheOnly(dhParameters('modp14')), closing));
    const { endpoint, dials } = await at(server);
    expect(endpoint.status).toMatchObject({ fact: { kind: 'spp' } });
    expect([dials, server.connections()]).toEqual([3, 3]);
  });
});

describe('a cipher suite that no browser offers', () => {
  const cbc = 'ECDHE-RSA-AES256-SHA384';
  it.each([
    ['and no other', { ciphers: cbc }, { takesBrowserSuite: false }, 2],
    [
      'though it takes one of theirs',
      { ciphers: `${cbc}:ECDHE-RSA-AES128-GCM-SHA256`, honorCipherOrder: true },
      { takesBrowserSuite: true },
      2,
    ],
  ])('that a server chooses is asked about once more: %s', async (_what, options, fact, dialled) => {
    const server = await keep(httpsServer({ ...rsaLeaf, maxVersion: 'TLSv1.2', ...options }, spp));
    const { endpoint, dials } = await at(server);
    expect(endpoint).toMatchObject({
      tls: { fact: { cipher: 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', ...fact } },
      status: { fact: { kind: 'spp' } },
    });
    expect(dials).toBe(dialled);
  });

  it('is not chosen where the client’s order decides, and then nothing more is asked', async () => {
    const ciphers = `${cbc}:ECDHE-RSA-AES128-SHA`;
    const options = { ...rsaLeaf, maxVersion: 'TLSv1.2', ciphers, honorCipherOrder: false } as const;
    const { endpoint, dials } = await at(await keep(httpsServer(options, spp)));
    expect(endpoint.tls).toMatchObject({ fact: { cipher: 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA' } });
    expect(dials).toBe(1);
  });
});
