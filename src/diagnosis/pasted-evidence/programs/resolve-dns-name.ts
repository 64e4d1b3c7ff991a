import { ip, name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

/** Windows' `Resolve-DnsName`. The id of its error is the same in every language. */
export const resolveDnsName: ToolReader = {
  name: 'Resolve-DnsName',
  kind: 'name-look-up',
  hint: /Resolve-?DnsName|Answer|Question/,
  shows: /^Resolve-DnsName ?: /,
  wordings: [
    {
      says: pattern(`^Resolve-DnsName ?: (?<words>(?<entered>${name}) ?: .{1,200})`),
      otherwise: ['no-address', null],
    },
    {
      says: /(?<words>(?:DNS_ERROR_RCODE_NAME_ERROR|DNS_INFO_NO_RECORDS),Microsoft\.DnsClient\.Commands\.ResolveDnsName)/,
      is: ['no-address', 'name-not-known'],
    },
    {
      says: /(?<words>\w{1,60},Microsoft\.DnsClient\.Commands\.ResolveDnsName)/,
      is: ['no-address', 'resolver-failed'],
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
