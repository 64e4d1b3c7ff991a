import { expect, it } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { commandsFor } from './sps-commands.ts';

it.each([
  [
    'an address is asked for without a server name',
    '192.0.2.1',
    'openssl s_client -connect 192.0.2.1:443 -showcerts',
  ],
  [
    'a name is sent as the server name',
    'SPP.example.org.',
    '-connect spp.example.org:443 -servername spp.example.org',
  ],
])('%s', (_row, typed, part) => {
  const parsed = parseAddress(typed);
  const { host, kind } = parsed.ok ? parsed.value.address : { host: '', kind: 'ipv4' as const };
  const commands = commandsFor(host, kind).map(({ command }) => command);
  expect(commands.join('\n')).toContain(part);
  expect(commands.some((command) => command.startsWith('getent'))).toBe(kind === 'hostname');
});

it.each(['$(id).corp', 'spp;id', 'spp`id`', "spp'x", 'spp x', '-oProxyCommand=id'])(
  'what a shell would act on is no address: %s',
  (typed) => {
    const parsed = parseAddress(typed);
    expect(parsed.ok && /[^a-z\d._-]|^-/.test(parsed.value.address.host)).toBe(false);
  },
);
