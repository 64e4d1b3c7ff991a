import { ip, name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** BIND's and Windows' nslookup. A name server's own address stands above, and is none of the answer. */
export const nslookup: ToolReader = {
  name: 'nslookup',
  kind: 'name-look-up',
  hint: /an't find|Non-existent|timed out|Non-auth|\d\.\d{1,3}\.\d/,
  shows:
    /^(?:\*\* server can't find |\*\*\* .{1,253}(?:can't find|: Non-existent domain)|Non-authoritative answer:)/,
  wordings: [
    {
      says: pattern(`^\\*\\*\\* (?<words>Can't find (?<entered>${name}): No answer)`),
      is: ['no-address', 'name-not-known'],
    },
    {
      says: pattern(
        `^\\*\\* (?<words>server can't find (?<entered>${name}): (?:NXDOMAIN|SERVFAIL|REFUSED|NOTIMP))`,
      ),
      otherwise: ['no-address', 'resolver-failed'],
    },
    {
      says: pattern(`^\\*\\*\\* (?<words>.{0,253}can't find (?<entered>${name}): .{1,80})`),
      otherwise: ['no-address', 'resolver-failed'],
    },
    { says: pattern(`^\\*\\*\\* (?<words>.{0,253}?(?<entered>${name})\\b[^:]{0,60}: Non-existent domain)`) },
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
