import { promisify } from 'node:util';
import { deflateRaw, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { unpackCheck } from '#diagnosis/case/unpack-check.ts';
import { fragmentOfCase, openCase } from '#diagnosis/case/case-link.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { packCheck } from '#diagnosis/case/pack-check.ts';
import { withStandIns } from '#diagnosis/case/stand-ins.ts';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import { mismatchVariant } from '#diagnosis/guidance/mismatch-variant.ts';
import { appliances } from '#lab/catalogue.ts';
import type { Appliance } from '#lab/define-appliance.ts';
import type { Lab } from '#lab/open-lab.ts';
import { openLab } from '#lab/open-lab.ts';
import { loopbackAllowance } from '#proxy/guard/allowance.ts';
import { runCheck } from '#proxy/run-check.ts';
import { patientLimits } from './patient-limits.ts';

/** The laws of a shared case, over real checks of every practice appliance. */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function check({ address, expects }: Pick<Appliance, 'address' | 'expects'>): Promise<DatedCheck> {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(`the lab's ${address} is not an address`);
  const checked = await runCheck(parsed.value, {
    allowance: loopbackAllowance,
    lab,
    limits: patientLimits(expects),
    vantage: { hostname: 'checker' },
    now: Date.now,
    signal: new AbortController().signal,
  });
  return { checked, checkedAt: Date.parse(checked.checkedAt) };
}

/** What anybody sends after two attempts: the check, the one before it, what was told, and two sentences. */
const caseOf = (seen: DatedCheck): SharedCase => ({
  at: seen.checkedAt,
  offset: 60,
  by: 'Ticket CHG0041327',
  words: `We moved ${seen.checked.address.host} last week, and the old name was kept as an alias. May I type the other name, or do we need a new certificate?`,
  wizard: '0.1.0',
  redacted: false,
  practice: true,
  answers: { address: seen.checked.address.host, sps: '8.0.1', generation: 'join' },
  check: packCheck(seen),
  told: [{ type: 'spp-other.practice.test', leads: ['192.0.2.99'], strict: true }],
  earlier: [
    {
      at: seen.checkedAt - 600_000,
      host: 'spp-old.practice.test',
      came: 'stops',
      error: 'certificate-name-mismatch',
    },
  ],
  recognised: [],
  seen: [],
  maybe: [],
  notes: [],
});

const compress = promisify(deflateRaw);
const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => compress(bytes);
const inflate = (bytes: Uint8Array): Promise<Uint8Array> => Promise.resolve(inflateRawSync(bytes));

/** What a diagnosis comes to, names aside: which findings, which join errors, which case of a mismatch, how many names to test. */
function advice(seen: DatedCheck) {
  const { outcome, findings, joinErrors, toTest, claims } = diagnose(seen);
  const mismatch = findings.find(
    ({ id, verdict }) => id === 'certificate-name-mismatch' && verdict === 'failed',
  );
  const offered = mismatch?.evidence.values['offered'];
  return {
    outcome,
    findings: findings.map(({ id, verdict }) => `${id} ${verdict}`),
    joinErrors,
    toTest: toTest.map((value) => (/[a-z]/.test(value) ? 'hostname' : 'ipv4')),
    claims: claims.map(({ from }) => from),
    mismatch: Array.isArray(offered) ? mismatchVariant(seen.checked.address.host, offered) : null,
  };
}

const origin = 'https://tools.contoso.example/sps-join/case#';

/** What a redacted case must not hold: names of the lab and of its certificates, its addresses, its ids. */
const realNames = (json: string): string[] =>
  json.match(
    /practice\.test|Practice |example|evil|company|192\.0\.2|198\.51|203\.0|CN=|checker|[\da-f]{8}-[\da-f]{4}/gi,
  ) ?? [];

describe.concurrent('a case of the practice appliance', { timeout: 180_000 }, () => {
  it.each(appliances.map(({ id, address, expects }) => ({ id, address, expects })))(
    '$id is solved from its link as it was where it was made, with its names and without them',
    async (appliance) => {
      const seen = await check(appliance);
      const shared = caseOf(seen);
      const open = await openCase(await fragmentOfCase(shared, deflate), inflate);
      const hidden = await openCase(await fragmentOfCase(redactCase(shared), deflate), inflate);
      for (const one of [shared, redactCase(shared)])
        expect((await fragmentOfCase(one, deflate)).length + origin.length).toBeLessThan(1800);
      if (!open.ok || !hidden.ok || open.value.check === null || hidden.value.check === null)
        throw new Error('the link does not open');
      expect(open.value.check).toEqual(shared.check);
      expect(realNames(JSON.stringify(hidden.value))).toEqual([]);
      expect(advice(unpackCheck(open.value.check))).toEqual(advice(seen));
      expect(advice(unpackCheck(withStandIns(hidden.value.check)))).toEqual(advice(seen));
    },
  );
});
