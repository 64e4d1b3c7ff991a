import { ip, name, pattern } from './pattern.ts';
import type { ToolReader } from './tool.ts';

export const host: ToolReader = {
  name: 'host',
  kind: 'name-look-up',
  hint: /not found|has address|has no A/,
  wordings: [
    {
      says: pattern(
        `^(?<words>Host (?<entered>${name}) not found: \\d{1,2}\\((?:NXDOMAIN|SERVFAIL|REFUSED)\\))`,
      ),
      otherwise: ['no-address', 'resolver-failed'],
    },
    { says: pattern(`^(?<words>(?<entered>${name}) has address (?<address>${ip}))$`), is: 'well' },
    {
      says: pattern(`^(?<words>(?<entered>${name}) has no A record)`),
      is: ['no-address', 'name-not-known'],
    },
  ],
};
