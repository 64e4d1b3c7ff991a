import { describe, expect, it, test } from 'vitest';
import type { DatedCheck } from '../diagnose.ts';
import { diagnose } from '../diagnose.ts';
import { mismatchVariant } from '../guidance/mismatch-variant.ts';
import { unpackCheck } from './unpack-check.ts';
import type { SharedCase } from './case.ts';
import { fullCase, usualCase } from './fixtures/usual-case.ts';
import { nameTokens } from './name-tokens.ts';
import { redactCase } from './redact-case.ts';
import type { SharedCheck } from './shared-check.ts';
import { chance } from './testing/chance.ts';
import { withStandIns, withTokens } from './stand-ins.ts';

const checkOf = ({ check }: SharedCase): SharedCheck => {
  if (check === null) throw new Error('this case has a check');
  return check;
};

/** What a diagnosis comes to, names aside. */
function advice(seen: DatedCheck) {
  const { outcome, findings, joinErrors, toTest, claims } = diagnose(seen);
  const mismatch = findings.find(
    ({ id, verdict }) => id === 'certificate-name-mismatch' && verdict === 'failed',
  );
  const offered = mismatch?.evidence.values['offered'];
  return {
    outcome,
    findings: findings.map(({ id, verdict, evidence }) => [id, verdict, evidence.values['reason']].join(' ')),
    joinErrors: joinErrors.map(({ id }) => id),
    toTest: toTest.map((value) => (/[a-z]/.test(value) ? 'hostname' : 'ipv4')),
    claims: claims.length,
    mismatch: Array.isArray(offered) ? mismatchVariant(seen.checked.address.host, offered) : null,
  };
}

/** The usual case with another address and other names in the certificate. */
function withNames(
  host: string,
  cn: string[],
  san: [type: 'dns' | 'ip', value: string][] | null,
): SharedCase {
  const check = checkOf(usualCase);
  const endpoints = check.endpoints.map((endpoint) => {
    if (!('saw' in endpoint.tls)) return endpoint;
    const { san: _san, ...leaf } = endpoint.tls.saw.chain[0] ?? checkless();
    const chain = [{ ...leaf, cn, ...(san && { san }) }];
    return { ...endpoint, tls: { saw: { ...endpoint.tls.saw, chain } } };
  });
  const kind = /^[\d.]+$/.test(host) ? ('ipv4' as const) : ('hostname' as const);
  return { ...usualCase, check: { ...check, host, kind, endpoints } };
}

function checkless(): never {
  throw new Error('the usual case has a certificate');
}

const pool = [
  'spp.corp.example',
  'SPP.Corp.Example',
  'spp-1.corp.example',
  'spp_1.corp.example',
  'lab.spp.corp.example',
  'a.lab.spp.corp.example',
  'corp.example',
  'spp',
  'xn--spp-fsa.corp.example',
  '*.corp.example',
  '*.spp.corp.example',
  '*.example',
  '*',
  'sp*',
  'spp*.corp.example',
  '*7.corp.example',
  '**.corp.example',
  '*.CORP.example',
  'a.*.corp.example',
  '10.0.0.1',
  '10.0.0.2',
  '10.24.117.31',
  'fd00::17',
  'https://spp.corp.example/',
  '10.0.0.1:443',
  'Safeguard default certificate',
  'spp.corp.example ',
  '',
] as const;
const hosts = [
  'spp.corp.example',
  'spp-1.corp.example',
  'spp_1.corp.example',
  'lab.spp.corp.example',
  'corp.example',
  'spp',
  '10.0.0.1',
  '10.24.117.31',
];

describe('a case without its names', () => {
  it('comes to the same diagnosis, whatever the names', () => {
    const next = chance(20_261_124);
    const pick = <Value>(values: readonly Value[]): Value[] =>
      values.filter(() => next() < 3 / values.length).sort(() => next() - 0.5);
    for (let round = 0; round < 1500; round++) {
      const host = hosts[Math.floor(next() * hosts.length)] ?? 'spp';
      const san =
        next() < 0.25
          ? null
          : pick(pool).map((value): ['dns' | 'ip', string] => [
              /^[\d.:a-f]+$/.test(value) && next() < 0.8 ? 'ip' : 'dns',
              value,
            ]);
      const shared = withNames(host, pick(pool).slice(0, 2), san);
      const hidden = withStandIns(checkOf(redactCase(shared)));
      const names = JSON.stringify(shared.check);
      expect({ names, ...advice(unpackCheck(hidden)) }).toEqual({
        names,
        ...advice(unpackCheck(checkOf(shared))),
      });
    }
  });
  it('holds none of them', () => {
    const json = JSON.stringify(redactCase({ ...fullCase, notes: [] }, ['node-17-of-ours']));
    expect(json).not.toMatch(/contoso|corp|SPP-PROD|10\.24|pamtools|9c8e99|9f2c1b|node-17/i);
  });
  it('keeps what is no name: versions, states, times, the words of the error, who it is by', () => {
    const { answers, recognised, by, check } = redactCase(usualCase);
    expect([answers.sps, answers.path, by]).toEqual([
      '7.0.4 LTS',
      '/service/core/v3/Cluster/SessionModules',
      usualCase.by,
    ]);
    expect(recognised[0]?.words).toEqual([
      'SSLError',
      "hostname 'HOST-1' doesn't match either of 'HOST-2', 'IP-1'",
    ]);
    expect(check?.endpoints[0]?.status).toMatchObject({ saw: { state: 'Online', version: '7.0.4.26911' } });
  });
  it('says which names are the same', () => {
    const { check, answers } = redactCase(usualCase);
    expect([check?.host, answers.address, answers.entered]).toEqual(['HOST-1', 'HOST-1', 'HOST-1']);
    const { tls, ip } = check?.endpoints[0] ?? checkless();
    expect('saw' in tls && tls.saw.chain[0]).toMatchObject({
      cn: ['HOST-2'],
      san: [
        ['dns', 'HOST-2'],
        ['dns', 'HOST-3'],
        ['dns', '*.DOMAIN-1'],
        ['ip', 'IP-1'],
      ],
    });
    expect([ip, answers.offered]).toEqual(['IP-1', ['HOST-2', 'HOST-3', 'IP-1']]);
  });
});

describe('tokens', () => {
  const { address } = nameTokens(['*.corp.example', '*.b.corp.example', '*.company', 'spp*.corp.example']);
  test.each([
    ['a host', 'spp.elsewhere.example', 'HOST-1'],
    ['the same in capitals', 'SPP.elsewhere.EXAMPLE', 'HOST-1'],
    ['an address', '10.0.0.1', 'IP-1'],
    ['an IPv6 address', 'fe80::1', 'IPV6-1'],
    ['a pattern', '*.corp.example', '*.DOMAIN-1'],
    ['its domain', 'corp.example', 'DOMAIN-1'],
    ['a host below it', 'x.corp.example', 'HOST-2.DOMAIN-1'],
    ['a host two levels below it', 'x.y.corp.example', 'HOST-3.SUB-1.DOMAIN-1'],
    ['another in the same place', 'z.y.corp.example', 'HOST-4.SUB-1.DOMAIN-1'],
    ['a pattern inside the domain of another', '*.b.corp.example', '*.SUB-2.DOMAIN-1'],
    ['a host that a partial pattern fits', 'spp7.corp.example', 'PART-1-HOST-5.DOMAIN-1'],
    ['that pattern', 'spp*.corp.example', 'PART-1*.DOMAIN-1'],
    ['a domain of one label', '*.company', '*.TLD-1'],
    ['a host with an underscore', 'a_b.corp.example', 'HOST_6.DOMAIN-1'],
    ['no name at all', 'Default certificate', 'NAME-1'],
  ])('%s', (_name, value, token) => {
    expect(address(value)).toBe(token);
  });
  it('come back in what the rules say of their stand-ins', () => {
    const tokens =
      'HOST-1 HOST_2 IP-3 IPV6-4 *.DOMAIN-5 PART-6-HOST-7.SUB-8.TLD-9 NAME-10 HOSTLIKE-11 IPLIKE-12';
    const shared = { ...checkOf(usualCase), vantage: tokens };
    const standIns = withStandIns(shared).vantage;
    expect(standIns).not.toMatch(/[A-Z]/);
    expect(withTokens(standIns)).toBe(tokens);
  });
});
