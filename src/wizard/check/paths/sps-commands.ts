import type { Known } from '#diagnosis/sources/known.ts';

/** A command and what its output tells. */
export interface Command {
  command: string;
  shows: string;
}

/**
 * What to run beside SPS to see what SPS sees. Nothing in it changes anything, and nothing asks for a password.
 *
 * @param host canonical, as `parseAddress` gives it: such a host holds nothing that a shell acts on
 */
export function commandsFor(host: Known<string>, kind: 'ipv4' | 'hostname'): Command[] {
  const sni = kind === 'hostname' ? ` -servername ${host}` : '';
  return [
    ...(kind === 'hostname'
      ? [{ command: `getent ahostsv4 ${host}`, shows: 'Does the name lead to the same IPv4 address?' }]
      : []),
    {
      command: `openssl s_client -connect ${host}:443${sni} -showcerts </dev/null`,
      shows: 'Does port 443 answer, and with which certificate?',
    },
    {
      command: `curl -v --max-time 10 https://${host}/service/notification/v4/Status`,
      shows: 'Does SPP answer, and does this machine accept the certificate for this address?',
    },
  ];
}
