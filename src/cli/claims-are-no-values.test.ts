import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { loopbackAllowance } from '#proxy/guard/allowance.ts';
import { answering, availability, healthyStatus } from '#proxy/probes/testing/spp-answers.ts';
import { TestAuthority } from '#proxy/probes/testing/test-certificate.ts';
import { httpsServer, type TestServer } from '#proxy/probes/testing/test-server.ts';
import { runCheck } from '#proxy/run-check.ts';
import { quoteName } from '#diagnosis/address/quote-name.ts';
import { checkAddress } from './check-address.ts';
import { checkReport } from './check-report.ts';
import { painter } from './paint.ts';

const typed = '192.0.2.10';
const elsewhere = '192.0.2.11';

let authority: TestAuthority;
const open: TestServer[] = [];
beforeAll(async () => {
  authority = await TestAuthority.make();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** Checks 192.0.2.10, at which an SPP shows a certificate with these names; it also answers at 192.0.2.11. */
async function meet(
  names: { commonName: string; dns: readonly string[] },
  leadingElsewhere: readonly string[] = [],
) {
  const leaf = await authority.sign(names);
  const server = await httpsServer(leaf, answering({ [availability]: healthyStatus }));
  open.push(server);
  const parsed = parseAddress(typed);
  if (!parsed.ok) throw new Error('not an address');
  const lab = {
    names: new Map(leadingElsewhere.map((name) => [name, [elsewhere]])),
    ports: new Map([typed, elsewhere].map((ip) => [ip, server.port])),
    domain: 'trial.test',
    caPem: authority.caPem,
  };
  const asked: string[] = [];
  const dialled: string[] = [];
  const seen = await checkAddress(parsed.value, (target, only) => {
    asked.push(target.address.host);
    return runCheck(target, {
      allowance: loopbackAllowance,
      lab,
      limits: { attemptMs: 30_000, wholeMs: 60_000 },
      vantage: { hostname: 'checker' },
      now: Date.now,
      signal: new AbortController().signal,
      only,
      onDial: ({ ip }) => dialled.push(ip),
    });
  });
  const tls = seen.check.checked.facts.endpoints[0]?.tls;
  return {
    ...seen,
    asked,
    dialled,
    leaf: tls?.outcome === 'observed' ? tls.fact.certificates[0] : undefined,
  };
}

describe('abuse 27: text that plays several entries', () => {
  test.each([
    ['a DNS entry with a comma', { commonName: 'spp', dns: [`evil.example, IP Address:${typed}`] }],
    ['a common name with a line feed', { commonName: `spp\\0Aevil\\0A${typed}`, dns: [] }],
    ['a DNS entry with a line feed', { commonName: 'spp', dns: [`evil.example\n${typed}`] }],
    ['a DNS entry with a NUL', { commonName: 'spp', dns: [`${typed}\u0000.evil.example`] }],
  ])('%s is one entry and covers nothing', async (_, names) => {
    const { leaf, diagnosis, check } = await meet(names);
    expect(leaf?.subjectAltName?.length ?? 0).toBe(names.dns.length);
    expect(leaf?.commonNames).toHaveLength(1);
    const mismatch = diagnosis.findings.find(({ id }) => id === 'certificate-name-mismatch');
    expect([mismatch?.verdict, diagnosis.enter]).toEqual(['failed', []]);
    // In a list of names, and in the words for a terminal, it reads as one name.
    const said = checkReport(check.checked, diagnosis, painter(false));
    for (const { value } of leaf?.subjectAltName ?? []) expect(said).toContain(quoteName(value));
    expect(said).not.toMatch(/(?:^|, | )evil\.example[, ]/m);
  });
});

it('abuse 29: a name that a shell would run is looked up nowhere and never a value to type', async () => {
  const dns = [
    '$(id).corp',
    '`id`.corp',
    'a;id.corp',
    'a|id',
    '-oProxyCommand=id',
    'a b',
    "a'b.corp",
    '&&id',
  ];
  const { asked, diagnosis } = await meet({ commonName: '$(id)', dns });
  expect(asked).toEqual([typed]);
  expect([diagnosis.toTest, diagnosis.enter]).toEqual([[], []]);
});

describe('abuse 20: a certificate that names other machines', () => {
  const machines = Array.from({ length: 1000 }, (_, at) => `host${at}.trial.test`);
  it('leads to at most three look-ups and to no dial outside the addresses of the typed one', async () => {
    const { asked, dialled } = await meet({ commonName: 'spp', dns: machines }, machines);
    expect(asked).toEqual([typed, ...machines.slice(0, 3)]);
    expect(new Set(dialled)).toEqual(new Set([typed]));
  });
  it('is told where a name leads, and that it was not tried there', async () => {
    const { diagnosis, dialled } = await meet({ commonName: 'spp', dns: ['wiki.trial.test'] }, [
      'wiki.trial.test',
    ]);
    expect(diagnosis.claims).toContainEqual({
      value: 'wiki.trial.test',
      from: 'certificate',
      leadsTo: [elsewhere],
    });
    expect(dialled).not.toContain(elsewhere);
  });
});

it('abuse 30: a name in the certificate that leads to another address stays a claim, same leaf and id or not', async () => {
  const { diagnosis } = await meet({ commonName: 'spp', dns: ['evil.trial.test'] }, ['evil.trial.test']);
  expect(diagnosis.toTest).toEqual(['evil.trial.test']);
  expect(diagnosis.enter).toEqual([]);
  expect(diagnosis.claims[0]).toEqual({
    value: 'evil.trial.test',
    from: 'certificate',
    leadsTo: [elsewhere],
  });
});
