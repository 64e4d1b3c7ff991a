import { describe, expect, test } from 'vitest';
import { refusalOf, type Allowance } from './allowance.ts';

/** What the guard refuses at one's own machine, where it allows most, and by whose word. */
const refused: readonly [source: string, forms: readonly string[]][] = [
  ['RFC 791 section 3.2, "this" network', ['0.0.0.0', '0.0.0.1', '0.1.2.3', '0.127.0.1', '0.255.255.255']],
  [
    'RFC 1122 section 3.2.1.3, loopback',
    [
      '127.0.0.0',
      '127.0.0.1',
      '127.0.0.2',
      '127.0.0.53',
      '127.0.1.1',
      '127.1.1.1',
      '127.127.127.127',
      '127.255.255.254',
      '127.255.255.255',
    ],
  ],
  [
    'RFC 3927, link-local',
    ['169.254.0.0', '169.254.0.1', '169.254.1.1', '169.254.42.42', '169.254.255.254', '169.254.255.255'],
  ],
  [
    'cloud metadata inside link-local (AWS EC2 and ECS, Azure, Google, Oracle, DigitalOcean, Tencent documentation)',
    [
      '169.254.169.254',
      '169.254.169.253',
      '169.254.169.123',
      '169.254.170.2',
      '169.254.170.23',
      '169.254.0.23',
      '169.254.10.10',
    ],
  ],
  ['Oracle Cloud documentation, metadata of the classic platform', ['192.0.0.192']],
  ['Alibaba Cloud documentation, metadata', ['100.100.100.200']],
  ['Tailscale documentation, Quad100', ['100.100.100.100']],
  ['Microsoft Azure documentation, platform service', ['168.63.129.16']],
  [
    'RFC 6890 section 2.1, protocol assignments; RFC 7050 and RFC 7600 to RFC 8155 inside them',
    [
      '192.0.0.0',
      '192.0.0.1',
      '192.0.0.7',
      '192.0.0.8',
      '192.0.0.9',
      '192.0.0.10',
      '192.0.0.170',
      '192.0.0.171',
      '192.0.0.255',
    ],
  ],
  ['RFC 5737, TEST-NET-1', ['192.0.2.0', '192.0.2.1', '192.0.2.123', '192.0.2.255']],
  ['RFC 5737, TEST-NET-2', ['198.51.100.0', '198.51.100.1', '198.51.100.7', '198.51.100.255']],
  ['RFC 5737, TEST-NET-3', ['203.0.113.0', '203.0.113.1', '203.0.113.9', '203.0.113.255']],
  ['RFC 7535, AS112', ['192.31.196.0', '192.31.196.1', '192.31.196.255']],
  ['RFC 7534, AS112', ['192.175.48.0', '192.175.48.1', '192.175.48.6', '192.175.48.255']],
  ['RFC 7450, AMT', ['192.52.193.0', '192.52.193.1', '192.52.193.255']],
  ['RFC 7526, 6to4 relays', ['192.88.99.0', '192.88.99.1', '192.88.99.2', '192.88.99.255']],
  [
    'RFC 2544, benchmarks',
    ['198.18.0.0', '198.18.0.1', '198.18.255.255', '198.19.0.0', '198.19.0.1', '198.19.255.255'],
  ],
  [
    'RFC 6598, shared address space, not listed',
    ['100.64.0.0', '100.64.0.1', '100.96.0.1', '100.100.100.99', '100.127.255.255'],
  ],
  [
    'RFC 5771, multicast',
    [
      '224.0.0.0',
      '224.0.0.1',
      '224.0.0.251',
      '224.0.0.252',
      '232.0.0.1',
      '233.252.0.1',
      '239.0.0.1',
      '239.255.255.250',
      '239.255.255.255',
    ],
  ],
  [
    'RFC 1112 section 4, reserved',
    [
      '240.0.0.0',
      '240.0.0.1',
      '247.1.2.3',
      '250.250.250.250',
      '254.255.255.255',
      '255.0.0.1',
      '255.255.255.254',
    ],
  ],
  ['RFC 919, limited broadcast', ['255.255.255.255']],
  ['RFC 4291, IPv6 unspecified and loopback', ['::', '::1', '0:0:0:0:0:0:0:1', '0000::0001', '::ffff:1']],
  [
    'RFC 4291 section 2.5.5.2, IPv4-mapped',
    [
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::FFFF:10.0.0.5',
      '0:0:0:0:0:ffff:169.254.169.254',
      '::ffff:a9fe:a9fe',
      '::ffff:8.8.8.8',
    ],
  ],
  [
    'RFC 4291 section 2.5.5.1, IPv4-compatible',
    ['::127.0.0.1', '::7f00:1', '::10.0.0.5', '::169.254.169.254'],
  ],
  ['RFC 2765, IPv4-translated', ['::ffff:0:127.0.0.1', '::ffff:0:7f00:1']],
  [
    'RFC 6052, NAT64',
    ['64:ff9b::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::10.0.0.5', '64:ff9b::a9fe:a9fe', '64:ff9b::808:808'],
  ],
  ['RFC 8215, local NAT64', ['64:ff9b:1::7f00:1', '64:ff9b:1::10.0.0.5']],
  ['RFC 3056, 6to4', ['2002:7f00:1::', '2002:7f00:1::1', '2002:0a00:0005::', '2002:a9fe:a9fe::']],
  ['RFC 4380, Teredo', ['2001:0:7f00:1::', '2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2']],
  ['RFC 5214, ISATAP', ['fe80::5efe:127.0.0.1', '2001:db8::5efe:10.0.0.5', '2001:db8::200:5efe:a00:5']],
  [
    'RFC 4193, unique local; Amazon EC2 documentation, metadata over IPv6',
    ['fc00::1', 'fd00::1', 'fd00:ec2::254', 'fd20:ce::254'],
  ],
  [
    'RFC 4291, link-local and site-local',
    ['fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'fe80::a9fe:a9fe'],
  ],
  ['RFC 4291, IPv6 multicast', ['ff02::1', 'ff05::2', 'ff0e::1']],
  ['RFC 3849, IPv6 documentation', ['2001:db8::1', '3fff::1']],
  ['RFC 6666, discard', ['100::1']],
  [
    'SPS administration guide: IPv4 only, so no IPv6 at all',
    ['2600::1', '2a00:1450:4001::200e', '[::1]', '[2600::1]'],
  ],
  [
    'inet_aton(3), short forms of loopback and metadata',
    ['127.1', '127.0.1', '10.5', '169.254.43518', '127', '0', '1', '192.168.1'],
  ],
  [
    'inet_aton(3), one number',
    ['2130706433', '3232235521', '2852039166', '167772165', '4294967295', '4294967296'],
  ],
  [
    'inet_aton(3), octal',
    ['0177.0.0.1', '010.0.0.1', '0127.0.0.1', '00.0.0.0', '127.0.0.01', '0300.0250.0.1', '017700000001'],
  ],
  [
    'inet_aton(3), hexadecimal',
    ['0x7f.0.0.1', '0x7f000001', '0X7F.1', '0x0a.0x00.0x00.0x05', '0xa9fea9fe', '0x7f.0x0.0x0.0x1'],
  ],
  [
    'WHATWG URL, host parser: forms that it normalises',
    ['１２７.０.０.１', '127。0。0。1', '127．0．0．1', '①②⑦.⓪.⓪.①', '127.0.0.1.', '%31%32%37.0.0.1'],
  ],
  [
    'not four octets',
    [
      '',
      ' ',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '10.0.0.256',
      '999.999.999.999',
      '10.0.0.-1',
      '10.0.0.1e0',
      '+10.0.0.1',
    ],
  ],
  [
    'an address with something around it',
    [
      ' 10.0.0.5',
      '10.0.0.5 ',
      '10.0.0.5\n',
      '10.0.0.5\u0000',
      '10.0.0.5/32',
      '10.0.0.5:443',
      'http://10.0.0.5',
      '10.0.0.5%eth0',
      '1٠.0.0.5',
    ],
  ],
];

const atOwnMachine: Allowance = { mode: 'loopback', listed: [] };
const listedEverything: Allowance = { mode: 'exposed', listed: [{ first: 0, last: 2 ** 32 - 1, prefix: 0 }] };

const rows = refused.flatMap(([source, forms]) => forms.map((form) => ({ form, source })));

test('the table of refused forms has at least 150 rows, each once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  expect(new Set(rows.map(({ form }) => form)).size).toBe(rows.length);
});

describe('refused at one’s own machine', () => {
  test.each(rows)('$form ($source)', ({ form }) => {
    expect(refusalOf(form, atOwnMachine)).not.toBeNull();
  });
});

describe('refused even where an operator’s list would hold it', () => {
  const always = rows.filter(({ source }) => !source.includes('not listed'));
  test.each(always)('$form ($source)', ({ form }) => {
    expect(refusalOf(form, listedEverything)).toBe('special-range');
  });
});

describe('dialled at one’s own machine: private and public unicast, up to the edges of what is refused', () => {
  const allowed = [
    '1.0.0.0', '9.255.255.255', '10.0.0.5', '10.255.255.254', '11.0.0.1', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1',
    '168.63.129.15', '168.63.129.17', '169.253.255.255', '169.255.0.0', '172.15.255.255', '172.16.0.1', '172.31.255.254', '172.32.0.1',
    '192.0.1.0', '192.0.3.0', '192.31.195.255', '192.52.194.0', '192.88.100.0', '192.167.255.255', '192.168.77.5', '192.169.0.0',
    '198.17.255.255', '198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255', '8.8.8.8',
  ]; // prettier-ignore
  test.each(allowed)('%s', (ip) => {
    const elsewhere = { addresses: new Set<number>(), broadcasts: new Set<number>() };
    expect(refusalOf(ip, atOwnMachine, elsewhere)).toBeNull();
  });
});
