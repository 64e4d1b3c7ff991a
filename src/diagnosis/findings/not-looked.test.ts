import { expect, it } from 'vitest';
import type { Endpoint } from '../facts/facts.ts';
import { healthy, now } from './fixtures/varied-facts.ts';
import { runChecks } from './run-checks.ts';

it('what a checker did not look for is unknown, never no', () => {
  const check = healthy();
  // Every answer tells of TCP; of a later probe an earlier checker does not.
  check.facts.endpoints = check.facts.endpoints.map(
    ({ ip, tls, status }) => ({ ip, tls, status }) as Endpoint,
  );
  const found = runChecks(check, now);
  expect(found.find(({ id }) => id === 'port-unreachable')).toMatchObject({
    verdict: 'unknown',
    evidence: { text: 'not tried: this checker did not look' },
  });
});
