import ipaddr from 'ipaddr.js';
import type { Result } from '#diagnosis/address/result.ts';
import { parseBlock, type BlockProblem } from './guard/ipv4-block.ts';

/** Widest range of proxies that may be named, in bits of prefix. A wider one is no name: it would believe whoever comes. */
const shortestPrefix = { ipv4: 8, ipv6: 32 } as const;

const words: Record<BlockProblem, string> = {
  'not-a-block': 'is not an address or range like 10.20.0.5 or 10.20.0.0/28',
  ipv6: 'is not an address or range like fd00:20::5 or fd00:20::/64',
  'host-bits': 'does not begin at the first address of its range',
};

type Range = [address: ipaddr.IPv4 | ipaddr.IPv6, prefix: number];

/** The address in one spelling, an IPv4 address out of its IPv6 form; null where it is none. */
function parsed(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return ipaddr.IPv4.isValidFourPartDecimal(address) || ipaddr.IPv6.isValid(address)
    ? ipaddr.process(address)
    : null;
}

function parseRange(text: string): Range | BlockProblem | 'too-wide' {
  if (!text.includes(':')) {
    const block = parseBlock(text);
    if (typeof block === 'string') return block;
    if (block.prefix < shortestPrefix.ipv4) return 'too-wide';
    return [ipaddr.IPv4.parse(text.split('/')[0] ?? ''), block.prefix];
  }
  const [address = '', length = '128', ...rest] = text.split('/');
  const isPlain = /^[0-9a-f:]+$/i.test(address) && ipaddr.IPv6.isValid(address);
  const prefix = Number(length);
  if (rest.length > 0 || !isPlain || !/^(0|[1-9]\d{0,2})$/.test(length) || prefix > 128) return 'ipv6';
  if (prefix < shortestPrefix.ipv6) return 'too-wide';
  const read = ipaddr.IPv6.parse(address);
  const first = ipaddr.IPv6.networkAddressFromCIDR(`${address}/${prefix}`);
  return first.toString() === read.toString() ? [read, prefix] : 'host-bits';
}

/** The reverse proxies that an operator named: whose `X-Forwarded-For` is believed. */
export class ProxyPeers {
  readonly #ranges: readonly Range[];
  /** As they were named. */
  readonly texts: readonly string[];

  private constructor(texts: readonly string[], ranges: readonly Range[]) {
    this.texts = texts;
    this.#ranges = ranges;
  }

  /** Reads addresses and ranges, IPv4 or IPv6; the sentence says which one is wrong and why. */
  static parse(texts: readonly string[]): Result<ProxyPeers, string> {
    const ranges: Range[] = [];
    for (const text of texts) {
      const range = parseRange(text);
      if (range === 'too-wide') return { ok: false, why: `${text} is too wide to name anybody` };
      if (typeof range === 'string') return { ok: false, why: `${JSON.stringify(text)} ${words[range]}` };
      ranges.push(range);
    }
    return { ok: true, value: new ProxyPeers(texts, ranges) };
  }

  /** @param address in any spelling of a socket's or of a header's; what is no address is none of them */
  has(address: string): boolean {
    const asked = parsed(address);
    return (
      asked !== null &&
      this.#ranges.some(([first, prefix]) => asked.kind() === first.kind() && asked.match(first, prefix))
    );
  }
}

function ownMachine(): ProxyPeers {
  const peers = ProxyPeers.parse(['127.0.0.0/8', '::1']);
  if (!peers.ok) throw new Error(peers.why);
  return peers.value;
}

/** Programs of this very machine (RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3). */
export const loopbackPeers: ProxyPeers = ownMachine();

/** What `--trust-proxy` says: how many proxies stand in front, and which addresses they have. */
export interface TrustedProxies {
  hops: number;
  peers: ProxyPeers;
}

/** Reads `HOPS` or `HOPS,CIDR,…`: without addresses, the proxies are those of this machine. */
export function parseTrustProxy(text: string): Result<TrustedProxies, string> {
  const [count = '', ...named] = text.split(',').map((part) => part.trim());
  if (!/^[0-9]$/.test(count))
    return {
      ok: false,
      why: 'is the number of reverse proxies in front, 0 to 9, and where they are, like 1,10.20.0.5',
    };
  const hops = Number(count);
  if (named.length === 0) return { ok: true, value: { hops, peers: loopbackPeers } };
  if (hops === 0) return { ok: false, why: 'names proxies and says that there are none' };
  const peers = ProxyPeers.parse(named);
  return peers.ok ? { ok: true, value: { hops, peers: peers.value } } : peers;
}
