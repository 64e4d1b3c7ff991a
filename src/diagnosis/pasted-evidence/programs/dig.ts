import { ip, name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

export const dig: ToolReader = {
  name: 'dig',
  kind: 'name-look-up',
  hint: /DiG|;; |\d\.\d{1,3}\.\d/,
  shows: /^; <<>> DiG |^;; (?:->>HEADER<<-|ANSWER SECTION:|QUESTION SECTION:|global options:)/,
  wordings: [
    {
      says: /^;; ->>HEADER<<- opcode: QUERY, (?<words>status: (?:NXDOMAIN|SERVFAIL|REFUSED))/,
      otherwise: ['no-address', 'resolver-failed'],
    },
    { says: /^;; (?<words>connection timed out; no servers could be reached|no servers could be reached)/ },
    { says: /^;; (?<words>communications error to .{1,100})/, is: ['no-address', 'resolver-failed'] },
    {
      says: pattern(
        `^(?<words>(?<entered>${name}?)\\.?[ \\t]+\\d{1,9}[ \\t]+IN[ \\t]+A[ \\t]+(?<address>${ip}))$`,
      ),
      is: 'well',
    },
    {
      says: /^;; (?<words>flags: [a-z ]{1,40}; QUERY: 1, ANSWER: 0\b.{0,60})/,
      is: ['no-address', 'name-not-known'],
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
