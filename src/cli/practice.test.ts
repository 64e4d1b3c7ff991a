import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { checked as wire } from '#diagnosis/facts/facts.ts';
import { appliances } from '#lab/catalogue.ts';
import type { Appliance } from '#lab/define-appliance.ts';
import type { Lab } from '#lab/open-lab.ts';
import { openLab } from '#lab/open-lab.ts';
import { loopbackAllowance } from '#proxy/guard/allowance.ts';
import { runCheck } from '#proxy/run-check.ts';
import { checkAddress } from './check-address.ts';
import { patientLimits } from './patient-limits.ts';
import { exitCode } from './exit-code.ts';

/** The law of the lab: a check of every practice appliance, over real sockets, reports just what the appliance says it shows. */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function check({ address, expects }: Pick<Appliance, 'address' | 'expects'>) {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(`the lab's ${address} is not an address`);
  return checkAddress(parsed.value, (target, only) =>
    runCheck(target, {
      only,
      allowance: loopbackAllowance,
      lab,
      limits: patientLimits(expects),
      vantage: { hostname: 'checker' },
      now: Date.now,
      signal: new AbortController().signal,
    }),
  );
}

describe.concurrent('a check of the practice appliance', { timeout: 180_000 }, () => {
  it.each(appliances.map(({ id, address, expects }) => ({ id, address, expects })))(
    '$id at $address',
    async ({ address, expects }) => {
      const { check: seen, diagnosis } = await check({ address, expects });
      expect(wire.safeParse(seen.checked).success).toBe(true);
      const told = diagnosis.findings
        .filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped')
        .map(({ id }) => id);
      expect({
        findings: told,
        joinErrors: diagnosis.joinErrors.map(({ id }) => id),
        enter: diagnosis.enter.map(({ value }) => value),
        claims: diagnosis.claims.map(({ value }) => value),
        exit: exitCode[diagnosis.outcome],
      }).toEqual(expects);
    },
  );
});
