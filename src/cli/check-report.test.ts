import { expect, test } from 'vitest';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked, Endpoint } from '#diagnosis/facts/facts.ts';
import { dead, healthy, now, twoAddresses, varied } from '#diagnosis/findings/fixtures/varied-facts.ts';
import { checkReport } from './check-report.ts';
import { painter } from './paint.ts';

const lines = (checked: Checked): string[] =>
  checkReport(checked, diagnose({ checked, checkedAt: now }), painter(false)).split('\n');

const breaksOff = (ip: string): Endpoint => ({
  ip,
  tcp: { outcome: 'observed', tookMs: 1, fact: { port: 443 } },
  tls: { outcome: 'failed', reason: 'closed', detail: '', tookMs: 1 },
  status: { outcome: 'not-tried', because: 'tls' },
});

const bothDead = (): Checked => {
  const check = twoAddresses(dead('192.0.2.11'));
  check.facts.endpoints = check.facts.endpoints.map(({ ip }) => dead(ip));
  return check;
};

test.each([
  ['a healthy SPP', healthy(), 'nothing seen from here would stop the join'],
  ['one dead address', varied(({ ip }) => dead(ip)), 'the join would probably stop'],
  ['one dead address of two', twoAddresses(dead('192.0.2.11')), 'the join may stop at 1 of its 2 addresses'],
  [
    'one address of two at which TLS breaks off',
    twoAddresses(breaksOff('192.0.2.11')),
    'the join would probably stop at 1 of its 2 addresses',
  ],
  ['two dead addresses', bothDead(), 'the join would probably stop at each of its 2 addresses'],
  [
    'one address of two that the checker itself cannot dial',
    twoAddresses(dead('192.0.2.11', 'own-machine')),
    'could not be assessed',
  ],
])('the headline of %s', (_, check, says) => {
  expect(lines(check)[0]).toBe(`${check.address.host}: ${says}`);
});

test('what was not tried is told with its reason, each rung once', () => {
  const skipped = lines(varied(({ ip }) => dead(ip))).filter((line) => line.startsWith('  · skipped'));
  expect(skipped).toContain(
    '  · skipped  not tried: there was no connection to port 443 [tls, certificate-names, certificate-validity, spp, role-and-state, sessions, clock]',
  );
});
