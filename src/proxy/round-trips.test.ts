import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answering, availability, healthyStatus } from './probes/testing/spp-answers.ts';
import { TestAuthority } from './probes/testing/test-certificate.ts';
import { tableOf, testCheck } from './probes/testing/test-check.ts';
import { httpsServer, rawServer, type TestServer } from './probes/testing/test-server.ts';

const delayMs = 50;

const open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Passes bytes on, late by the same time each way, and counts how often the direction changes on each connection. */
async function slowRelay(port: number): Promise<{ port: number; turns: () => number[] }> {
  const connections: { turns: number }[] = [];
  const relay = await rawServer((near) => {
    const own = { turns: 0 };
    connections.push(own);
    let last = '';
    const far = connect({ host: '127.0.0.1', port, noDelay: true });
    near.setNoDelay(true);
    for (const [from, to, way] of [
      [near, far, 'there'],
      [far, near, 'back'],
    ] as const) {
      from.on('data', (chunk: Buffer) => {
        if (way !== last) own.turns += 1;
        last = way;
        setTimeout(() => to.destroyed || to.write(chunk), delayMs);
      });
      from.on('error', () => undefined).once('close', () => setTimeout(() => to.destroy(), delayMs));
    }
  });
  open.push(relay);
  return { port: relay.port, turns: () => connections.map(({ turns }) => turns) };
}

const cluster = '/service/notification/v4/Status/Cluster';
const clustered = { ...healthyStatus, IsClustered: true };
const replica = { ...clustered, ApplianceName: 'SPP2', IsPrimary: false, IsReplica: true };

test.each([
  ['that stands alone', { [availability]: healthyStatus }, undefined],
  ['in a cluster', { [availability]: clustered, [cluster]: [clustered, replica] }, ['SPP1', 'SPP2']],
  ['that does not know the newest path', { '/service/notification/v4/Status': healthyStatus }, undefined],
  ['that knows only an old path', { '/service/notification/v2/Status': healthyStatus }, undefined, 4],
])(
  'a check of a TLS 1.3 appliance %s takes its round trips, the connect among them, and so does the second look beside it',
  async (_, answers, members, roundTrips = 3) => {
    const authority = await TestAuthority.make();
    const leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
    const server = await httpsServer(leaf, answering(answers));
    open.push(server);
    const relay = await slowRelay(server.port);
    const result = await testCheck('spp.trial.test', {
      lab: tableOf(relay.port, authority.caPem),
      mayLookAgain: () => true,
    });
    const status = result.facts.endpoints[0]?.status;
    expect(status).toMatchObject({ fact: { kind: 'spp' } });
    const fact = status?.outcome === 'observed' && status.fact.kind === 'spp' ? status.fact : null;
    expect(fact?.members?.map(({ name }) => name)).toEqual(members);
    expect(result.facts.endpoints[0]?.again?.status).toMatchObject({ fact: { kind: 'spp' } });
    // Hello and flight, questions and answers; the connect is not relayed.
    expect(relay.turns()).toEqual([2 * roundTrips - 2, 2 * roundTrips - 2]);
  },
);
