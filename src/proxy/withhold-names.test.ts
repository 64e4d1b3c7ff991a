import { afterEach, beforeAll, expect, it } from 'vitest';
import type { RequestListener } from 'node:http';
import { endpointProbes } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { answering, availability, healthyStatus } from './probes/testing/spp-answers.ts';
import { TestAuthority, type TestCertificate } from './probes/testing/test-certificate.ts';
import { tableOf, testCheck } from './probes/testing/test-check.ts';
import { httpsServer, type TestServer } from './probes/testing/test-server.ts';
import type { AttemptLine } from './run-check.ts';

let leaf: TestCertificate;
let server: TestServer | null = null;
beforeAll(async () => {
  const authority = await TestAuthority.make();
  leaf = await authority.sign({ commonName: 'payroll.corp.example', dns: ['payroll.corp.example'] });
});
afterEach(async () => {
  await server?.close();
});

/** A check as anyone on the network may ask for it, with all that it told on the way. */
async function onNetwork(handle: RequestListener): Promise<{ result: Checked; lines: AttemptLine[] }> {
  server = await httpsServer(leaf, handle);
  const lines: AttemptLine[] = [];
  const result = await testCheck('spp.trial.test', {
    allowance: { mode: 'exposed', listed: [] },
    lab: tableOf(server.port),
    probes: endpointProbes,
    onAttempt: (line) => lines.push(line),
  });
  return { result, lines };
}

it('names of a server that is no SPP stay here, in the answer and in the stream', async () => {
  const { result, lines } = await onNetwork((_, response) =>
    response.writeHead(302, { location: 'https://hr.corp.example/' }).end(),
  );
  expect(JSON.stringify([result, lines])).not.toMatch(/payroll|hr\.corp|Trial authority/);
  expect(result.facts.endpoints[0]).toMatchObject({
    tls: { outcome: 'observed', fact: { certificates: [] } },
    status: { fact: { kind: 'not-spp', looksLike: 'redirect', redirectHost: null } },
  });
  expect(result.claims).toEqual([]);
});

it('names of an SPP are told', async () => {
  const { result, lines } = await onNetwork(answering({ [availability]: healthyStatus }));
  expect(result.claims.map(({ value }) => value)).toContain('payroll.corp.example');
  expect(lines.map(({ probe }) => probe)).toEqual(['dns', ...endpointProbes]);
});
