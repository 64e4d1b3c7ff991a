import { describe, expect, test } from 'vitest';
import { shownJoinErrors } from '../guidance/shown-join-errors.ts';
import { dnsReason } from '../facts/dns-facts.ts';
import type { Checked } from '../facts/facts.ts';
import { statusReason } from '../facts/status-facts.ts';
import { tcpReason } from '../facts/tcp-facts.ts';
import { tlsReason } from '../facts/tls-facts.ts';
import { now, statusFailed, tcpFailed, tlsFailed, unresolved } from './fixtures/varied-facts.ts';
import { runChecks } from './run-checks.ts';

/** Every way in which an attempt may fail, and the one check that it proves something to; what is not here proves nothing. */
const proves: Partial<Record<string, string>> = {
  'dns name-not-known': 'name-not-resolved',
  'dns no-ipv4-address': 'name-not-resolved',
  'dns no-address': 'name-not-resolved',
  'dns alias-without-address': 'name-not-resolved',
  'tcp refused': 'port-unreachable',
  'tcp timed-out': 'port-unreachable',
  'tcp no-route': 'port-unreachable',
  'tcp reset': 'port-unreachable',
  'tls timed-out': 'tls-unanswered',
  'tls closed': 'tls-unanswered',
  'tls reset': 'tls-unanswered',
  'tls plain-http': 'not-https',
  'tls not-tls': 'not-https',
  'tls protocol-too-old': 'tls-too-old',
  'tls client-certificate-wanted': 'client-certificate-wanted',
  'tls name-wanted': 'tls-handshake-refused',
  'tls handshake-refused': 'tls-handshake-refused',
  'status client-certificate-wanted': 'client-certificate-wanted',
};

const ways: [way: string, check: Checked][] = [
  ...dnsReason.options.map((reason): [string, Checked] => [`dns ${reason}`, unresolved(reason)]),
  ...tcpReason.options.map((reason): [string, Checked] => [`tcp ${reason}`, tcpFailed(reason)]),
  ...tlsReason.options.map((reason): [string, Checked] => [`tls ${reason}`, tlsFailed(reason)]),
  ...statusReason.options.map((reason): [string, Checked] => [`status ${reason}`, statusFailed(reason)]),
];

describe('what an attempt that failed proves', () => {
  test.each(ways)('%s', (way, check) => {
    const failed = runChecks(check, now).flatMap(({ id, verdict }) => (verdict === 'failed' ? [id] : []));
    const proven = proves[way];
    expect(failed).toEqual(proven === undefined ? [] : [proven]);
  });

  test.each(ways.filter(([way]) => way.startsWith('status')))(
    '%s never says that the address is not an SPP',
    (_way, check) => {
      const shown = shownJoinErrors(runChecks(check, now)).map(({ id }) => id);
      expect(shown).not.toContain('address-not-spp');
    },
  );
});
