import type { ToolReader } from './tool.ts';

const ip = '\\d{1,3}(?:\\.\\d{1,3}){3}';
const name = '[a-z0-9_.-]{1,253}';
const pattern = (source: string): RegExp => new RegExp(source, 'i');

/** Glibc's `getent ahostsv4 NAME`: an address, a kind of socket, and at the first of them the name; and `getent hosts NAME`. */
export const getent: ToolReader = {
  name: 'getent',
  kind: 'name-look-up',
  hint: /\d\.\d{1,3}\.\d/,
  wordings: [
    {
      says: pattern(
        `^(?<words>(?<address>${ip}))[ \\t]+(?:STREAM|DGRAM|RAW)(?:[ \\t]+(?<entered>${name}))?[ \\t]*$`,
      ),
      is: 'well',
    },
    {
      says: pattern(`^(?<words>(?<address>${ip}))[ \\t]{2,}(?<entered>${name})[ \\t]*$`),
      after: /\bgetent (?:ahosts|hosts)\b/,
      is: 'well',
    },
  ],
  hosts: [/\bgetent (?:ahostsv4|ahosts|hosts) ([a-z0-9.-]{1,253})/i],
};

/** BIND's and Windows' nslookup. A name server's own address stands above, and is none of the answer. */
export const nslookup: ToolReader = {
  name: 'nslookup',
  kind: 'name-look-up',
  hint: /can't find|Non-existent|timed out|Non-auth|\d\.\d{1,3}\.\d/,
  shows:
    /^(?:\*\* server can't find |\*\*\* .{1,253}(?:can't find|: Non-existent domain)|Non-authoritative answer:)/,
  wordings: [
    {
      says: pattern(
        `^\\*\\* (?<words>server can't find (?<entered>${name}): (?:NXDOMAIN|SERVFAIL|REFUSED|NOTIMP))`,
      ),
      otherwise: ['transport-dns', 'resolver-failed'],
    },
    {
      says: pattern(`^\\*\\*\\* (?<words>.{0,253}can't find (?<entered>${name}): .{1,80})`),
      otherwise: ['transport-dns', 'resolver-failed'],
    },
    { says: pattern(`^\\*\\*\\* (?<words>.{0,253}?(?<entered>${name})\\b[^:]{0,60}: Non-existent domain)`) },
    {
      says: pattern(`^\\*\\*\\* (?<words>Can't find (?<entered>${name}): No answer)`),
      is: ['transport-dns', 'name-not-known'],
    },
    { says: /^(?:;; )?(?<words>connection timed out; no servers could be reached)/ },
    { says: /^(?<words>DNS request timed out\.)/ },
    {
      says: pattern(
        `^(?:Address(?:es)?|Adressen?|Adresses?|Direcci[oó]n(?:es)?|Indirizz[io]):[ \\t]*(?<words>(?<address>${ip}))$`,
      ),
      after: pattern(`^(?:Name|Nom|Nombre|Nome):[ \\t]*(?<entered>${name})`),
      is: 'well',
    },
    {
      says: pattern(`^(?<words>(?<address>${ip}))$`),
      after: pattern(`^(?:Name|Nom|Nombre|Nome):[ \\t]*(?<entered>${name})`),
      is: 'well',
    },
  ],
  hosts: [/\bnslookup (?:-\S{1,40} )*([a-z0-9.-]{1,253})/i],
};

export const dig: ToolReader = {
  name: 'dig',
  kind: 'name-look-up',
  hint: /DiG|;; |\d\.\d{1,3}\.\d/,
  shows: /^; <<>> DiG |^;; (?:->>HEADER<<-|ANSWER SECTION:|QUESTION SECTION:|global options:)/,
  wordings: [
    {
      says: /^;; ->>HEADER<<- opcode: QUERY, (?<words>status: (?:NXDOMAIN|SERVFAIL|REFUSED))/,
      otherwise: ['transport-dns', 'resolver-failed'],
    },
    { says: /^;; (?<words>connection timed out; no servers could be reached|no servers could be reached)/ },
    { says: /^;; (?<words>communications error to .{1,100})/, is: ['transport-dns', 'resolver-failed'] },
    {
      says: pattern(
        `^(?<words>(?<entered>${name}?)\\.?[ \\t]+\\d{1,9}[ \\t]+IN[ \\t]+A[ \\t]+(?<address>${ip}))$`,
      ),
      is: 'well',
    },
    {
      says: /^;; (?<words>flags: [a-z ]{1,40}; QUERY: 1, ANSWER: 0\b.{0,60})/,
      is: ['transport-dns', 'name-not-known'],
    },
    {
      says: pattern(`^(?<words>(?<address>${ip}))$`),
      after: /\bdig \+short\b|\bdig .{1,300} \+short\b/,
      is: 'well',
    },
  ],
  hosts: [
    /^; <<>> DiG \S{1,60} <<>> (?:[@+-]\S{1,253} )*([a-z0-9.-]{1,253})/i,
    /\bdig (?:[@+-]\S{1,253} )*([a-z0-9.-]{1,253})/i,
  ],
};

export const host: ToolReader = {
  name: 'host',
  kind: 'name-look-up',
  hint: /not found|has address|has no A/,
  wordings: [
    {
      says: pattern(
        `^(?<words>Host (?<entered>${name}) not found: \\d{1,2}\\((?:NXDOMAIN|SERVFAIL|REFUSED)\\))`,
      ),
      otherwise: ['transport-dns', 'resolver-failed'],
    },
    { says: pattern(`^(?<words>(?<entered>${name}) has address (?<address>${ip}))$`), is: 'well' },
    {
      says: pattern(`^(?<words>(?<entered>${name}) has no A record)`),
      is: ['transport-dns', 'name-not-known'],
    },
  ],
};

/** Windows' `Resolve-DnsName`. The id of its error is the same in every language. */
export const resolveDnsName: ToolReader = {
  name: 'Resolve-DnsName',
  kind: 'name-look-up',
  hint: /Resolve-?DnsName|Answer|Question/,
  shows: /^Resolve-DnsName ?: /,
  wordings: [
    {
      says: pattern(`^Resolve-DnsName ?: (?<words>(?<entered>${name}) ?: .{1,200})`),
      otherwise: ['transport-dns', 'resolver-failed'],
    },
    {
      says: /(?<words>(?:DNS_ERROR_RCODE_NAME_ERROR|DNS_INFO_NO_RECORDS),Microsoft\.DnsClient\.Commands\.ResolveDnsName)/,
      is: ['transport-dns', 'name-not-known'],
    },
    {
      says: /(?<words>\w{1,60},Microsoft\.DnsClient\.Commands\.ResolveDnsName)/,
      is: ['transport-dns', 'resolver-failed'],
    },
    {
      says: pattern(
        `^(?<words>(?<entered>${name})[ \\t]+A[ \\t]+\\d{1,9}[ \\t]+(?:Answer|Question)[ \\t]+(?<address>${ip}))$`,
      ),
      is: 'well',
    },
  ],
  hosts: [/\bResolve-DnsName (?:-Name )?([a-z0-9.-]{1,253})/i],
};
