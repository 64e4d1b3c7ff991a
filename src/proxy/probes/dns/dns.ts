import type { Address } from '#diagnosis/address/address.ts';
import type { DnsFact, DnsReason } from '#diagnosis/facts/dns-facts.ts';
import { isPractice, type PracticeTable } from '../../guard/practice-table.ts';
import { aliasesOf } from './aliases.ts';
import { within, type AttemptTime } from '../check-time.ts';
import { failed, stopped, type ProbeResult } from '../probe-result.ts';
import type { Found, Resolver } from './resolver.ts';

/** Most A records of a name; one name was seen with 4,000. */
const maxAddresses = 8;

/** How long the aliases may take once the addresses are there, in ms: they are a footnote. */
const aliasPatienceMs = 100;

/** Error codes of getaddrinfo and of Node's own resolver in our words; what is not here is unknown. */
const reasons: ReadonlyMap<string, DnsReason> = new Map([
  ['ENOTFOUND', 'name-not-known'],
  ['ENODATA', 'name-not-known'],
  ['EAI_AGAIN', 'resolver-failed'],
  ['EAI_FAIL', 'resolver-failed'],
  ['EAI_MEMORY', 'resolver-failed'],
  ['ESERVFAIL', 'resolver-failed'],
  ['EREFUSED', 'resolver-failed'],
  ['ECONNREFUSED', 'resolver-failed'],
  ['ECONNRESET', 'resolver-failed'],
  ['EBADRESP', 'resolver-failed'],
  ['EFORMERR', 'resolver-failed'],
  ['ENOTIMP', 'resolver-failed'],
  // getaddrinfo(3) passes an error of the system on (EAI_SYSTEM): no file, no memory, no network for a question.
  ...[
    'EAGAIN',
    'EACCES',
    'EPERM',
    'EMFILE',
    'ENFILE',
    'ENOMEM',
    'ENOBUFS',
    'ENETDOWN',
    'ENETUNREACH',
    'EHOSTUNREACH',
  ].map((code): [string, DnsReason] => [code, 'resolver-failed']),
  ['ETIMEOUT', 'timed-out'],
  ['ECANCELLED', 'timed-out'],
]);

type Dns = ProbeResult<DnsFact, DnsReason>;

/**
 * Finds the addresses of what was typed: itself, the lab's, or the resolver's answer, asked for once.
 *
 * Nobody asks again after this: what was answered here is what the guard sees and what is dialled.
 */
export async function askDns(
  asked: Address,
  lab: PracticeTable | null,
  resolver: Resolver,
  time: AttemptTime,
): Promise<Dns> {
  if (asked.kind === 'ipv4')
    return observed({ source: 'literal', addresses: [asked.host], ipv6: null, aliases: null });
  if (isPractice(lab, asked.host)) {
    const addresses = [...(lab.names.get(asked.host) ?? [])];
    if (addresses.length === 0) return failed('name-not-known', 'no practice appliance has this name');
    return observed({ source: 'practice', addresses, ipv6: null, aliases: null });
  }
  return within<Dns>(time, stopped, (settle) => {
    const giveUp = new AbortController();
    const done = (outcome: Dns) => {
      settle(outcome);
      giveUp.abort();
    };
    const aliases = aliasesOf(asked.host, resolver, giveUp.signal);
    resolver
      .addresses(asked.host, giveUp.signal)
      .then(async (found) => readFound(found, await soon(aliases)))
      .catch(async (error: NodeJS.ErrnoException) => {
        const reason = reasons.get(error.code ?? '') ?? 'unknown';
        return reason === 'name-not-known'
          ? nowhere(await soon(aliases), error.message)
          : failed(reason, error.message);
      })
      .then(done, () => undefined);
    return () => giveUp.abort();
  });
}

const observed = (fact: DnsFact): Dns => ({ ok: true, value: fact });

function readFound({ ipv4, ipv6 }: Found, aliases: string[] | null): Dns {
  const addresses = [...new Set(ipv4)];
  if (addresses.length > maxAddresses)
    return failed(
      'too-many-addresses',
      `${addresses.length} A records, at most ${maxAddresses} are looked at`,
    );
  if (addresses.length > 0)
    return observed({
      source: 'resolver',
      addresses,
      ipv6: ipv6 === null ? null : ipv6.slice(0, maxAddresses),
      aliases,
    });
  return (ipv6 ?? []).length > 0
    ? failed('no-ipv4-address', 'the name has IPv6 addresses only')
    : nowhere(aliases, 'no address was found');
}

/** A name without an address: getaddrinfo does not tell one that is not known from one without an address, its alias record does. */
function nowhere(aliases: string[] | null, detail: string): Dns {
  if (aliases === null) return failed('name-not-known', detail);
  const last = aliases.at(-1);
  return last === undefined
    ? failed('no-address', 'the name has neither A nor AAAA records')
    : failed('alias-without-address', `the name is an alias of ${last}, which has no address`);
}

/** The aliases if they come soon, else null: not known. */
function soon(aliases: Promise<string[] | null>): Promise<string[] | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), aliasPatienceMs);
    void aliases.then((chain) => {
      clearTimeout(timer);
      resolve(chain);
    });
  });
}
