import type { SharedCase } from '../case.ts';
import { usualCase } from '../fixtures/usual-case.ts';
import type { SharedCheck } from '../shared-check.ts';
import { chance } from './chance.ts';

const raw = String.raw;

/** What errors of joins and of the programs around them write, with the names of somebody in it. */
const texts = [
  'Could not resolve host: {label}',
  'https://{label}/service/core/v4/Appliances/{id}',
  'appliance {id} is Online',
  `HTTPSConnectionPool(host='{label}', port=443): Max retries exceeded`,
  `hostname '{host}' doesn't match either of '{other}', '{label}'`,
  'getaddrinfo ENOTFOUND {label}',
  'connect ECONNREFUSED {ip}:443',
  `user '{user}' may not register`,
  'User={user};Server={label}',
  '"UserName": "{user}", "Node": "{other}"',
  raw`{domain}\{user} cannot sign in`,
  raw`see \\{label}\{share}\join.log`,
  raw`C:\Users\{user}\AppData\Local`,
  'https://{user}:x@{host}/service/core/v3/Cluster',
  'told {user}@{host} and {user}@{label}',
  'link-layer address {mac}, {dashed}, {cisco}',
  'from [{ipv6}]:443 to {ip}',
  'session 9C8E{id}9C8E of {host}',
] as const;

/** A case of somebody whose names are made up, and those names: each long enough to be nobody's by chance. */
export function generatedCase(seed: number): { shared: SharedCase; names: string[] } {
  const next = chance(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <Value>(all: readonly Value[]): Value => all[below(all.length)] as Value;
  const letters = (count: number): string =>
    Array.from({ length: count }, () => pick([...'bcdfghjklmnpqrstvwxz'])).join('');
  const hex = (count: number): string =>
    `${below(10)}${Array.from({ length: count - 1 }, () => pick([...'0123456789ABCDEF'])).join('')}`;
  const pairs = hex(12).match(/../g) ?? [];
  const domain = `${letters(6)}.${letters(4)}`;
  const ip = `10.${100 + below(100)}.${100 + below(100)}.${100 + below(100)}`;
  const slots: Record<string, string> = {
    label: `${letters(5)}${pick(['', '-1', '_x'])}${letters(2)}`,
    host: `${letters(6)}.${domain}`,
    other: `${letters(6)}.${pick([domain, `${letters(5)}.net`])}`,
    id: hex(12),
    ip,
    ipv6: `fd${hex(2)}::${hex(4)}`.toLowerCase(),
    user: `${letters(5)}${pick(['', `.${letters(4)}`, `-${letters(3)}`])}`,
    domain: letters(6).toUpperCase(),
    share: letters(7),
    mac: pairs.join(':').toLowerCase(),
    dashed: pairs.join('-'),
    cisco: `${hex(4)}.${hex(4)}.${hex(4)}`.toLowerCase(),
  };
  const slot = (name: string): string => slots[name] ?? '';
  const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => slot(name));
  const some = (count: number): string[] =>
    Array.from({ length: count }, () => filled(pick(texts)).slice(0, 120));
  const { check } = usualCase;
  if (check === null) throw new Error('the usual case has a check');
  const host = pick(['host', 'label', 'ip'].map(slot));
  const renamed = JSON.parse(
    JSON.stringify(check)
      .replaceAll('safeguard.corp.contoso.example', host)
      .replaceAll(/spp-prod-01(?=\.corp)/g, slot('user').replace('.', ''))
      .replaceAll('corp.contoso.example', domain)
      .replaceAll('pam.contoso.example', pick([domain, `${letters(4)}.${domain}`]))
      .replaceAll('SPP-PROD-01', slot('label'))
      .replaceAll('10.24.117.31', ip)
      .replaceAll('9C8E99E50D2F4B7A8D19', slot('id')),
  ) as SharedCheck;
  const kind = /^[\d.]+$/.test(host) ? ('ipv4' as const) : ('hostname' as const);
  const shared: SharedCase = {
    ...usualCase,
    at: usualCase.at + seed,
    answers: {
      ...usualCase.answers,
      address: host,
      entered: host,
      host: slot('host'),
      offered: [slot('other'), slot('ip'), `*.${domain}`],
      path: filled('/service/core/v4/Appliances/{id}'),
      spp: filled('7.5 on {label}'),
    },
    check: next() < 0.8 ? { ...renamed, host, kind } : null,
    words: some(2).join('. ').slice(0, 300),
    told: [{ type: slot('other'), leads: [slot('ip')], ...(next() < 0.5 && { strict: true as const }) }],
    earlier: ['label', 'other', 'ip'].slice(below(3)).map((name, at) => ({
      at: usualCase.at - 100_000 + at,
      host: slot(name),
      came: pick(['stops', 'clear', 'not-assessed', 'refused'] as const),
      ...(next() < 0.5 && { error: 'certificate-name-mismatch' as const }),
    })),
    recognised: [{ id: 'certificate-name-mismatch', words: some(3) }],
    seen: some(4),
    notes: [{ at: usualCase.at, by: 'Support', asks: { text: some(3).join('. ') } }],
  };
  return { shared, names: Object.values(slots) };
}
