import { describe, expect, it, test } from 'vitest';
import type { AlternativeName, Certificate } from './certificate.ts';
import type { CoverageReason } from './coverage.ts';
import { judgeCoverage } from './judge-coverage.ts';

const day = 86_400_000;
const bare: Certificate = {
  subject: '',
  issuer: '',
  commonNames: [],
  subjectAltName: null,
  moreAlternativeNames: 0,
  notBefore: 0,
  notAfter: day,
  key: { kind: 'rsa', bits: 2048 },
  signatureDigest: 'sha256',
  selfIssued: true,
  isCa: false,
  serial: '01',
  fingerprintSha256: '00',
  bytes: 1000,
};

/** A certificate from a short form: `CN=name`, `DNS:name`, `IP:address`, `email:…`, `URI:…`, `other:…`. */
function certificate(...names: string[]): Certificate {
  const types: Record<string, AlternativeName['type']> = {
    DNS: 'dns',
    IP: 'ip',
    email: 'email',
    URI: 'uri',
    other: 'other',
  };
  const entries = names.flatMap((name): AlternativeName[] => {
    const colon = name.indexOf(':');
    const type = types[name.slice(0, colon)];
    return type === undefined ? [] : [{ type, value: name.slice(colon + 1) }];
  });
  return {
    ...bare,
    commonNames: names.flatMap((name) => (name.startsWith('CN=') ? [name.slice(3)] : [])),
    subjectAltName: entries.length === 0 ? null : entries,
  };
}

type Verdict = [covers: boolean, reason: CoverageReason];
const yes = (reason: CoverageReason): Verdict => [true, reason];
const no = (reason: CoverageReason): Verdict => [false, reason];

const rows: [what: string, names: string[], host: string, sps: Verdict, strict: Verdict][] = [
  // The table of what the clients were seen to do.
  ['a name in CN alone', ['CN=examplespp.company'], 'examplespp.company', yes('cn-used'), no('cn-ignored')],
  ['an IP in CN alone', ['CN=192.0.2.123'], '192.0.2.123', yes('cn-used'), no('cn-ignored')],
  ['an IP as an IP entry', ['IP:192.0.2.123'], '192.0.2.123', yes('san-ip'), yes('san-ip')],
  [
    'an IP written as a DNS entry',
    ['DNS:192.0.2.123'],
    '192.0.2.123',
    no('ip-as-dns-name'),
    no('ip-as-dns-name'),
  ],
  [
    'an IP written as a DNS entry and in CN',
    ['CN=192.0.2.123', 'DNS:192.0.2.123'],
    '192.0.2.123',
    no('ip-as-dns-name'),
    no('ip-as-dns-name'),
  ],
  [
    'a name in CN, but an IP entry beside it',
    ['CN=examplespp.company', 'IP:192.0.2.9'],
    'examplespp.company',
    no('cn-ignored'),
    no('cn-ignored'),
  ],
  [
    'a star with two labels after it',
    ['DNS:*.example.company'],
    'spp9.example.company',
    yes('wildcard'),
    yes('wildcard'),
  ],
  ['a star with one label after it', ['DNS:*.company'], 'examplespp.company', yes('wildcard'), no('none')],
  // Where a common name counts.
  [
    'a CN beside e-mail and URI entries',
    ['CN=spp.example.org', 'email:a@example.org', 'URI:https://x/'],
    'spp.example.org',
    yes('cn-used'),
    no('cn-ignored'),
  ],
  [
    'a CN beside an other name',
    ['CN=spp.example.org', 'other:otherName 1.2.3'],
    'spp.example.org',
    yes('cn-used'),
    no('cn-ignored'),
  ],
  [
    'a CN beside another DNS entry',
    ['CN=spp.example.org', 'DNS:other.example.org'],
    'spp.example.org',
    no('cn-ignored'),
    no('cn-ignored'),
  ],
  [
    'an IP in CN beside a DNS entry',
    ['CN=192.0.2.1', 'DNS:spp.example.org'],
    '192.0.2.1',
    no('cn-ignored'),
    no('cn-ignored'),
  ],
  [
    'the second CN',
    ['CN=SPP appliance', 'CN=spp.example.org'],
    'spp.example.org',
    yes('cn-used'),
    no('cn-ignored'),
  ],
  ['a star in CN', ['CN=*.example.org'], 'spp.example.org', yes('cn-used'), no('cn-ignored')],
  ['a partial star in CN', ['CN=s*p.example.org'], 'spp.example.org', yes('cn-used'), no('cn-ignored')],
  ['a star in CN and an IP', ['CN=*.0.2.1'], '192.0.2.1', yes('cn-used'), no('cn-ignored')],
  ['a CN in capitals', ['CN=SPP.Example.ORG'], 'spp.example.org', yes('cn-used'), no('cn-ignored')],
  ['an empty CN', ['CN='], 'spp.example.org', no('none'), no('none')],
  ['no name at all', [], 'spp.example.org', no('none'), no('none')],
  // DNS and IP entries.
  ['a DNS entry', ['DNS:spp.example.org'], 'spp.example.org', yes('san-dns'), yes('san-dns')],
  ['a DNS entry in capitals', ['DNS:SPP.EXAMPLE.ORG'], 'spp.example.org', yes('san-dns'), yes('san-dns')],
  [
    'the last of several DNS entries',
    ['DNS:a.example.org', 'DNS:b.example.org', 'DNS:spp.example.org'],
    'spp.example.org',
    yes('san-dns'),
    yes('san-dns'),
  ],
  [
    'a DNS entry letter by letter behind a star',
    ['DNS:*.example.org', 'DNS:spp.example.org'],
    'spp.example.org',
    yes('san-dns'),
    yes('san-dns'),
  ],
  ['a DNS entry with a dot at its end', ['DNS:spp.example.org.'], 'spp.example.org', no('none'), no('none')],
  ['a short name', ['DNS:spp'], 'spp', yes('san-dns'), yes('san-dns')],
  ['a short name for a full one', ['DNS:spp'], 'spp.example.org', no('none'), no('none')],
  ['another IP entry', ['IP:192.0.2.9'], '192.0.2.1', no('none'), no('none')],
  ['an IP entry for a name', ['IP:192.0.2.9'], 'spp.example.org', no('none'), no('none')],
  ['a name for an IP', ['DNS:spp.example.org'], '192.0.2.1', no('none'), no('none')],
  ['an IPv6 entry that holds the IPv4 address', ['IP:::ffff:c000:201'], '192.0.2.1', no('none'), no('none')],
  ['an A-label', ['DNS:xn--bcher-kva.example'], 'xn--bcher-kva.example', yes('san-dns'), yes('san-dns')],
  [
    'the letters of an A-label as they are',
    ['DNS:bücher.example'],
    'xn--bcher-kva.example',
    no('none'),
    no('none'),
  ],
  [
    'a Kelvin sign for a k, which Python folds',
    ['DNS:\u212aey.example.org'],
    'key.example.org',
    yes('san-dns'),
    no('none'),
  ],
  // Stars, as far as one entry bears on another.
  ['a star in a DNS entry for an IP', ['DNS:*.0.2.1'], '192.0.2.1', no('none'), no('none')],
  [
    'two stars, and the name behind them: the old client gives up at the stars',
    ['DNS:**.example.com', 'DNS:spp.example.com'],
    'spp.example.com',
    no('none'),
    yes('san-dns'),
  ],
  [
    'the name, and two stars behind it',
    ['DNS:spp.example.com', 'DNS:**.example.com'],
    'spp.example.com',
    yes('san-dns'),
    yes('san-dns'),
  ],
  [
    'two stars in a DNS entry do not matter for an IP',
    ['DNS:**.example.com', 'IP:192.0.2.1'],
    '192.0.2.1',
    yes('san-ip'),
    yes('san-ip'),
  ],
  [
    'two stars in the first CN',
    ['CN=**.example.com', 'CN=spp.example.com'],
    'spp.example.com',
    no('cn-ignored'),
    no('cn-ignored'),
  ],
  // Hostile entries are one entry each, and cover nothing.
  [
    'an entry that reads like two',
    ['DNS:evil.example, IP Address:10.0.0.1'],
    '10.0.0.1',
    no('none'),
    no('none'),
  ],
  [
    'the first half of an entry that reads like two',
    ['DNS:evil.example, IP Address:10.0.0.1'],
    'evil.example',
    no('none'),
    no('none'),
  ],
  [
    'an escaped NUL behind the name',
    ['DNS:spp.example.org\\u{0}.evil.example'],
    'spp.example.org',
    no('none'),
    no('none'),
  ],
  ['an escaped line break in CN', ['CN=spp.example.org\\u{a}'], 'spp.example.org', no('none'), no('none')],
  ['a star and an escaped NUL', ['DNS:*\\u{0}.example.org'], 'spp.example.org', no('none'), no('none')],
  ['an IP in an other name', ['other:iPAddress c0000201'], '192.0.2.1', no('none'), no('none')],
];

test.each(rows)('%s', (_what, names, host, [spsCovers, spsReason], [strictCovers, strictReason]) => {
  const kind = /^[\d.]+$/.test(host) ? 'ipv4' : 'hostname';
  const { sps, strict } = judgeCoverage(certificate(...names), host, kind);
  expect([sps.covers, sps.reason, strict.covers, strict.reason]).toEqual([
    spsCovers,
    spsReason,
    strictCovers,
    strictReason,
  ]);
});

describe('the entry that decided', () => {
  it('is given as it stands in the certificate', () => {
    const { sps, strict } = judgeCoverage(
      certificate('CN=x', 'DNS:a.example', 'DNS:*.Example.ORG'),
      'spp.example.org',
      'hostname',
    );
    expect([sps.entry, strict.entry]).toEqual(['*.Example.ORG', '*.Example.ORG']);
  });

  it('is null where none did', () => {
    const { sps, strict } = judgeCoverage(certificate('DNS:a.example'), 'spp.example.org', 'hostname');
    expect([sps.entry, strict.entry]).toEqual([null, null]);
  });
});

it('common names do not count where entries were left out of the list', () => {
  const many = { ...certificate('CN=spp.example.org', 'email:a@b.example'), moreAlternativeNames: 900 };
  expect(judgeCoverage(many, 'spp.example.org', 'hostname').sps.reason).toBe('cn-ignored');
});
