import { syncBuiltinESMExports } from 'node:module';
import os, { networkInterfaces } from 'node:os';
import { describe, expect, it, test } from 'vitest';
import { refusalOf } from './allowance.ts';
import { ownAddresses } from './own-addresses.ts';
import { parseAllowList } from './parse-allow-list.ts';

function exposed(list: string) {
  const blocks = parseAllowList(list);
  if (!blocks.ok) throw new Error(blocks.why);
  return { mode: 'exposed' as const, listed: blocks.value };
}

const elsewhere = { addresses: new Set<number>(), broadcasts: new Set<number>() };

describe('on a network the list alone decides', () => {
  test.each([
    ['10.20.0.0/16', '10.20.3.4', null],
    ['10.20.0.0/16', '10.21.0.1', 'not-allowed'],
    ['10.20.0.0/16', '8.8.8.8', 'not-allowed'],
    ['10.20.0.0/16,192.168.7.9', '192.168.7.9', null],
    ['10.20.0.0/16', '127.0.0.1', 'special-range'],
    ['100.64.0.0/10', '100.70.1.1', null],
    ['100.64.0.0/10', '100.100.100.200', 'special-range'],
  ])('with %s, %s is %s', (list, ip, refusal) => {
    expect(refusalOf(ip, exposed(list), elsewhere)).toBe(refusal);
  });
  it('dials nothing where nothing is listed', () => {
    expect(refusalOf('10.20.3.4', { mode: 'exposed', listed: [] }, elsewhere)).toBe('not-allowed');
  });
});

it('narrows at one’s own machine, too, where something is listed', () => {
  const { listed } = exposed('10.20.0.0/16');
  expect(refusalOf('10.20.3.4', { mode: 'loopback', listed }, elsewhere)).toBeNull();
  expect(refusalOf('10.21.0.1', { mode: 'loopback', listed }, elsewhere)).toBe('not-allowed');
});

describe('abuse 12: what --allow refuses', () => {
  test.each([
    ['0.0.0.0/0', 'too wide'],
    ['8.0.0.0/7', 'too wide'],
    ['10.0.0.1/8', 'first address'],
    ['127.0.0.0/8', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['192.0.2.0/24', 'documentation'],
    ['168.63.129.16', 'cloud platform'],
    ['224.0.0.0/8', 'multicast'],
    ['100.100.100.200', 'cloud metadata'],
    ['', 'empty'],
    ['10.0.0.0/8,', 'empty'],
    ['::/0', 'IPv6'],
    ['fd00::/8', 'IPv6'],
    ['10.0.0.0/33', 'not an IPv4 range'],
    ['10.0.0.0/08', 'not an IPv4 range'],
    ['10.0.0.0/8/8', 'not an IPv4 range'],
    ['10.0.0', 'not an IPv4 range'],
    ['0xa.0.0.0/8', 'not an IPv4 range'],
    ['spp.example.com', 'not an IPv4 range'],
  ])('%j', (list, part) => {
    const parsed = parseAllowList(list);
    expect(parsed.ok ? 'taken' : parsed.why).toContain(part);
  });
});

describe('abuse 17: this machine and its networks', () => {
  const of = (address: string, netmask: string) =>
    ownAddresses({
      eth0: [{ address, netmask, family: 'IPv4', mac: '', internal: false, cidr: null }],
    });
  it('knows its own address', () => {
    expect(of('10.1.2.3', '255.255.255.0').addresses).toEqual(new Set([0x0a010203]));
  });
  test.each([
    ['10.1.2.3', '255.255.255.0', [0x0a010200, 0x0a0102ff]],
    ['10.1.2.3', '255.255.252.0', [0x0a010000, 0x0a0103ff]],
    ['10.1.2.3', '255.255.255.254', []],
    ['10.1.2.3', '255.255.255.255', []],
  ])('knows the directed broadcasts of %s %s', (address, mask, broadcasts) => {
    expect(of(address, mask).broadcasts).toEqual(new Set(broadcasts));
  });
  const home = ownAddresses({
    eth0: [
      { address: '10.1.2.3', netmask: '255.255.255.0', family: 'IPv4', mac: '', internal: false, cidr: null },
    ],
  });
  test.each<[ip: string, refusal: string | null, what: string]>([
    ['10.1.2.3', 'own-address', 'its own address'],
    ['10.1.2.0', 'special-range', 'the old form of a broadcast to its network'],
    ['10.1.2.255', 'special-range', 'the broadcast of its network'],
    ['10.1.2.4', null, 'a neighbour'],
    ['10.1.3.255', null, 'the last address of a network that is not its own'],
  ])('of a machine at 10.1.2.3/24: %s is %s, %s', (ip, refusal) => {
    expect(refusalOf(ip, { mode: 'loopback', listed: [] }, home)).toBe(refusal);
    expect(refusalOf(ip, exposed('10.0.0.0/8'), home)).toBe(refusal);
  });
  it('sees an address that was added since the start', () => {
    const real = os.networkInterfaces;
    const eth9 = {
      address: '10.250.77.3',
      netmask: '255.255.255.0',
      family: 'IPv4',
      mac: '',
      internal: false,
      cidr: null,
    } as const;
    const judged = () =>
      ['10.250.77.3', '10.250.77.255'].map((ip) => refusalOf(ip, { mode: 'loopback', listed: [] }));
    try {
      expect(judged()).toEqual([null, null]);
      os.networkInterfaces = () => ({ ...real(), eth9: [eth9] });
      syncBuiltinESMExports();
      expect(judged()).toEqual(['own-address', 'special-range']);
    } finally {
      os.networkInterfaces = real;
      syncBuiltinESMExports();
    }
  });
  it('refuses every address that this machine has at this moment', () => {
    const own = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family }) => family === 'IPv4');
    expect(own.length).toBeGreaterThan(0);
    for (const { address } of own)
      expect(refusalOf(address, { mode: 'loopback', listed: [] })).toMatch(/own-address|special-range/);
  });
});
