import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { PracticeTable } from '#proxy/guard/practice-table.ts';
import { usualLimits } from '#proxy/probes/limits.ts';
import { runCheck } from '#proxy/run-check.ts';

/**
 * Checks one practice address as the server does.
 *
 * @returns how long that took in ms
 * @throws where the status was not read: only a whole check may be compared
 */
export async function timeCheck(host: string, lab: PracticeTable): Promise<number> {
  const parsed = parseAddress(host);
  if (!parsed.ok) throw new Error(`${host} is no address`);
  const startedAt = performance.now();
  const { facts } = await runCheck(parsed.value, {
    allowance: { mode: 'loopback', listed: [] },
    lab,
    limits: usualLimits,
    vantage: { hostname: 'bench' },
    now: Date.now,
    signal: new AbortController().signal,
  });
  const tookMs = performance.now() - startedAt;
  const [endpoint] = facts.endpoints;
  if (endpoint?.status.outcome !== 'observed')
    throw new Error(`no status: ${JSON.stringify(facts).slice(0, 500)}`);
  return tookMs;
}
