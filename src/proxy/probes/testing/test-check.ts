import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { loopbackAllowance } from '../../guard/allowance.ts';
import type { PracticeTable } from '../../guard/practice-table.ts';
import { onSharedConnection } from '../shared-connection.ts';
import { runCheck, type CheckOptions } from '../../run-check.ts';

/** The domain of the names that tests use; reserved, so no resolver can answer it (RFC 6761). */
export const testDomain = 'trial.test';

/** The address under which a test’s server is found. */
export const testIp = '192.0.2.10';

/** A table with one name and one address, `spp.trial.test` and 192.0.2.10, that lead to one port. */
export function tableOf(port: number, caPem = ''): PracticeTable {
  return {
    names: new Map([[`spp.${testDomain}`, [testIp]]]),
    ports: new Map([[testIp, port]]),
    domain: testDomain,
    caPem,
  };
}

/** Limits for a test in which somebody stays silent, so that it ends soon; everything else has the time that a busy machine takes. */
export const soon = { attemptMs: 400, wholeMs: 1500 };

/**
 * Runs a check as a person at this machine would, but looks once, and makes only the probes that share a connection: what they do is
 * counted in connections.
 */
export function testCheck(typed: string, options: Partial<CheckOptions>): Promise<Checked> {
  const parsed = parseAddress(typed);
  if (!parsed.ok) throw new Error(`the test typed no address: ${typed}`);
  return runCheck(parsed.value, {
    allowance: loopbackAllowance,
    lab: null,
    limits: { attemptMs: 20_000, wholeMs: 40_000, patienceMs: 20_000 },
    vantage: { hostname: 'trial' },
    now: Date.now,
    signal: new AbortController().signal,
    mayLookAgain: () => false,
    probes: onSharedConnection,
    ...options,
  });
}
