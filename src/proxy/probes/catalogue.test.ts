import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpointProbes } from '#diagnosis/facts/endpoint-attempts.ts';
import { checked as checkedSchema, type Checked } from '#diagnosis/facts/facts.ts';
import type { GuardedTarget } from '../guard/guarded-target.ts';
import type { AttemptLine } from '../run-check.ts';
import { plan } from './catalogue.ts';
import { answering, availability, healthyStatus } from './testing/spp-answers.ts';
import { TestAuthority } from './testing/test-certificate.ts';
import { tableOf, testCheck, testIp } from './testing/test-check.ts';
import { httpsServer, type TestServer } from './testing/test-server.ts';

const files = readdirSync(new URL('./entries/', import.meta.url))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

describe('every probe', () => {
  it('stands in the plan, and the plan names no other', () => {
    const ids = Object.keys(plan);
    expect(files.filter((file) => !ids.includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });
  it('has facts, and a place in the order', () => {
    const ids: readonly string[] = endpointProbes;
    expect(Object.keys(plan).filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !Object.hasOwn(plan, id))).toEqual([]);
  });
  it.each(endpointProbes)('%s is declared under its id, and comes after the one that it needs', (probe) => {
    const { id, needs } = plan[probe];
    expect(id).toBe(probe);
    const before = needs === null ? -1 : endpointProbes.indexOf(needs);
    expect(before).toBeLessThan(endpointProbes.indexOf(probe));
  });
});

describe('in a check of an SPP, every probe', () => {
  let server: TestServer;
  let result: Checked;
  const lines: AttemptLine[] = [];
  const dials: GuardedTarget[] = [];
  beforeAll(async () => {
    const authority = await TestAuthority.make();
    const leaf = await authority.sign({ commonName: 'spp', dns: ['spp.trial.test'] });
    server = await httpsServer(leaf, answering({ [availability]: healthyStatus }));
    result = await testCheck('spp.trial.test', {
      lab: tableOf(server.port, authority.caPem),
      probes: endpointProbes,
      onAttempt: (line) => lines.push(line),
      onDial: (target) => dials.push(target),
    });
  });
  afterAll(() => server.close());

  it('tells of its attempt as it finishes, in its order', () => {
    const told = lines.slice(1).map(({ probe, ip, attempt }) => ({ probe, ip, attempt }));
    const [endpoint] = result.facts.endpoints;
    expect(told).toEqual(endpointProbes.map((probe) => ({ probe, ip: testIp, attempt: endpoint?.[probe] })));
  });
  it('sees something', () => {
    const [endpoint] = result.facts.endpoints;
    expect(endpointProbes.filter((probe) => endpoint?.[probe]?.outcome !== 'observed')).toEqual([]);
  });
  it('answers in the shape of the wire contract', () => {
    expect(checkedSchema.parse(result)).toEqual(result);
  });
  it('has each of its connections counted', () => {
    expect(server.connections()).toBe(dials.length);
  });
});
