import { name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

const decidesNothing = 'SPP does not answer ping, so this decides nothing.';

/** ping of Linux, macOS and Windows: it decides nothing but whether the name is known. */
export const ping: ToolReader = {
  name: 'ping',
  kind: 'ping',
  hint: /ping|packets|Packets|icmp|Request time|Reply from|% /i,
  wordings: [
    {
      says: pattern(
        `^(?<words>ping: (?:cannot resolve (?<entered>${name}): .{1,60}|unknown host.{0,260}|${name}: (?:Name or service not known|No address associated with hostname|Name does not resolve|Unknown host)))$`,
      ),
      is: ['no-address', 'name-not-known'],
    },
    {
      says: pattern(`^(?<words>ping: (?<entered>${name}): Temporary failure in name resolution)$`),
      is: ['no-address', 'resolver-failed'],
    },
    {
      says: pattern(`^(?<words>Ping request could not find host (?<entered>${name})\\..{0,80})`),
      is: ['no-address', 'name-not-known'],
    },
    { says: /^(?<words>\d{1,6} packets transmitted, .{1,100})/, is: 'open', means: decidesNothing },
    { says: /^(?<words>Packets: Sent = \d{1,6}, Received = .{1,80})/, is: 'open', means: decidesNothing },
    {
      says: /^(?<words>(?:Request timed out\.|Request timeout for icmp_seq \d{1,6}|From \S{1,253}(?: \([\d.]{7,15}\))?:? icmp_seq=\d{1,6} .{1,60}|Reply from [\d.]{7,15}: .{1,60}))$/,
      is: 'open',
      means: decidesNothing,
    },
    {
      says: /^(?<words>.{0,80}\((?:100|\d{1,2})% \p{L}{2,20}\)[.,]?)$/u,
      after: /^Ping.{1,300}\[?[\d.]{7,15}\]?/,
      is: 'open',
      means: decidesNothing,
    },
  ],
  hosts: [
    /\bping (?:-\S{1,6} (?:\d{1,6} )?)*([a-z0-9.-]{2,253})\s*$/i,
    /^PING ([a-z0-9.-]{1,253}) \(/,
    /^Pinging ([a-z0-9.-]{1,253}) /,
  ],
};
