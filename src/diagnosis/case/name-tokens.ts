import { isIpv6 } from '../address/is-ipv6.ts';
import { parseAddress } from '../address/parse-address.ts';
import { matchesLikePython } from '../certificate/matches-name.ts';

type Kind =
  'HOST' | 'IP' | 'IPV6' | 'DOMAIN' | 'TLD' | 'SUB' | 'PART' | 'HOSTLIKE' | 'IPLIKE' | 'NAME' | 'ID' | 'CERT';

/** Gives tokens for the names and addresses of one case: the same value the same token, in the order in which they are asked for. */
export interface NameTokens {
  /** For what may be a host, an address or a pattern of hosts. */
  address: (value: string) => string;
  /** For text that no rule compares by its parts: a name of an appliance, a distinguished name. */
  opaque: (value: string) => string;
  /** For an id of an appliance or a node, and for a fingerprint. */
  id: (value: string) => string;
  certificate: (value: string) => string;
  /** What every token given so far stands for. */
  key: () => CaseKey;
}

/** The original of each token of a case, whole (`HOST-1.DOMAIN-1`) and in its parts; whoever holds it reads the case with its names. */
export type CaseKey = Readonly<Record<string, string>>;

/** A pattern: its left-most label with a star, and the domain below which it covers names; empty for a pattern of one label. */
function patternOf(value: string): { label: string; domain: string } | null {
  const [label = '', ...rest] = value.split('.');
  return label.includes('*') ? { label, domain: rest.join('.').toLowerCase() } : null;
}

const isStar = (label: string): boolean => /^\*+$/.test(label);
const hasOneStar = (label: string): boolean => label.split('*').length === 2;

/**
 * Tokens under which the rules for names come out as they do for the names themselves.
 *
 * A host is HOST-1 and an address IP-1. Where a certificate of the case holds a pattern, hosts below its domain keep that relation:
 * `*.corp.example` is `*.DOMAIN-1`, `spp.corp.example` HOST-1.DOMAIN-1, and `spp.lab.corp.example` HOST-2.SUB-1.DOMAIN-1. A domain of
 * one label, which a strict client does not take after a star, is TLD-1; an underscore, which a star does not stand for there, is kept
 * as HOST_1; a host that fits a pattern such as `spp*.corp.example` (`PART-1*.DOMAIN-1`) is PART-1-HOST-1.DOMAIN-1.
 * What only reads as a host or an address once it is mended, and so matches nothing, is HOSTLIKE-1 or IPLIKE-1; all else NAME-1.
 *
 * Of several partial patterns that fit one host, which no CA issues, only the first keeps its relation.
 *
 * @param names every name of the case's certificates
 */
export function nameTokens(names: readonly string[]): NameTokens {
  const given = new Map<string, string>();
  const originals = new Map<string, string>();
  const counts = new Map<Kind, number>();
  const patterns = names.filter((name) => patternOf(name) !== null);
  const domains = [...new Set(patterns.flatMap((name) => patternOf(name)?.domain ?? []))]
    .filter((domain) => domain !== '')
    .sort((a, b) => b.length - a.length);

  const hasLoneStar = patterns.some((name) => patternOf(name)?.domain === '');

  const token = (kind: Kind, key: string, joint = '-'): string => {
    const known = given.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    given.set(`${kind} ${key}`, `${kind}${joint}${count}`);
    return `${kind}${joint}${count}`;
  };
  const jointOf = (labels: string): string => (labels.includes('_') ? '_' : '-');

  /** The left-most label of a name, beginning with the token of a partial pattern that fits the name. */
  const labelToken = (kind: 'HOST' | 'SUB', label: string, name: string): string => {
    const own = token(kind, name, jointOf(label));
    const part = patterns.find(
      (pattern) => !isStar(patternOf(pattern)?.label ?? '') && matchesLikePython(pattern, name),
    );
    return part === undefined ? own : `${token('PART', part.toLowerCase())}-${own}`;
  };

  /** The labels between a name and the domain below which it lies, and that domain's token. */
  const below = (labels: readonly string[], domain: string): string => {
    const subs = labels.map((label, at) => labelToken('SUB', label, [...labels.slice(at), domain].join('.')));
    return [...subs, domainToken(domain)].join('.');
  };

  const domainToken = (domain: string): string => {
    const above = domains.find((other) => domain.endsWith(`.${other}`));
    if (above !== undefined) return below(domain.slice(0, -above.length - 1).split('.'), above);
    return token(domain.includes('.') ? 'DOMAIN' : 'TLD', domain, jointOf(domain));
  };

  const hostToken = (host: string): string => {
    if (domains.includes(host)) return domainToken(host);
    const domain = domains.find((one) => host.endsWith(`.${one}`));
    if (domain !== undefined) {
      const [first = host, ...between] = host.slice(0, -domain.length - 1).split('.');
      return `${labelToken('HOST', first, host)}.${below(between, domain)}`;
    }
    const dot = host.indexOf('.');
    const own = labelToken('HOST', host, host);
    // A star alone covers names of one label: then it matters whether this is one.
    return hasLoneStar && dot > 0 ? `${own}.${domainToken(host.slice(dot + 1))}` : own;
  };

  /** Writes down what the token stands for: the first of several spellings. */
  const kept =
    (give: (value: string) => string) =>
    (value: string): string => {
      const given = give(value);
      if (given !== value && !originals.has(given)) originals.set(given, value);
      return given;
    };

  const address = (value: string): string => {
    if (value === '') return value;
    const pattern = patternOf(value);
    if (pattern !== null) {
      const { label, domain } = pattern;
      const part = isStar(label)
        ? label
        : hasOneStar(label)
          ? `${token('PART', value.toLowerCase())}*`
          : '**';
      return domain === '' ? part : `${part}.${domainToken(domain)}`;
    }
    if (isIpv6(value)) return token('IPV6', value.toLowerCase());
    const parsed = parseAddress(value);
    if (!parsed.ok) return token('NAME', value);
    const { kind, host } = parsed.value.address;
    // What had to be mended to be read is no client's match for anything.
    if (host !== value.toLowerCase()) return token(kind === 'ipv4' ? 'IPLIKE' : 'HOSTLIKE', value);
    return kind === 'ipv4' ? token('IP', host) : hostToken(host);
  };

  return {
    address: kept(address),
    opaque: kept((value) => token('NAME', value)),
    id: kept((value) => token('ID', value.toLowerCase())),
    certificate: kept((value) => token('CERT', value)),
    key: () => {
      const parts = [...given].map(([of, part]) => [part, of.slice(of.indexOf(' ') + 1)] as const);
      return Object.fromEntries([...parts, ...originals]);
    },
  };
}
