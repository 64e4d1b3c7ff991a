import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { stopsBeforeJoin } from '#diagnosis/guidance/before-join/stops-before-join.ts';
import { predictSps } from '#diagnosis/guidance/predict-sps.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import { appliances } from '#lab/catalogue.ts';
import type { Appliance } from '#lab/define-appliance.ts';
import type { Lab } from '#lab/open-lab.ts';
import { openLab } from '#lab/open-lab.ts';
import { loopbackAllowance } from '#proxy/guard/allowance.ts';
import { runCheck } from '#proxy/run-check.ts';
import { checkAddress } from './check-address.ts';
import { patientLimits } from './patient-limits.ts';

/**
 * The law of predictions: what SPS would print at a practice appliance is recognised as what the facts of its check show, with the
 * same host and the same names.
 */
let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function check({ address, expects }: Pick<Appliance, 'address' | 'expects'>) {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(`the lab's ${address} is not an address`);
  return checkAddress(parsed.value, (target) =>
    runCheck(target, {
      allowance: loopbackAllowance,
      lab,
      limits: patientLimits(expects),
      vantage: { hostname: 'checker' },
      now: Date.now,
      signal: new AbortController().signal,
    }),
  );
}

/** SPS prints its own words for what a browser would call an address that cannot be reached. */
const sameCause: Partial<Record<JoinErrorId, readonly JoinErrorId[]>> = {
  'address-unreachable': ['transport-dns', 'transport-refused', 'transport-timeout'],
  'address-not-spp': ['not-https'],
};

/** What a raw text is recognised as, certain or asked. */
function readBack(raw: string) {
  const { matches, alsoSeen } = recognise(raw);
  return { matches, ids: [...matches.map(({ id }) => id), ...alsoSeen.map(({ id }) => id)] };
}

describe.concurrent('the predicted error of the practice appliance', { timeout: 180_000 }, () => {
  it.each(appliances.map(({ id, address, expects }) => ({ id, address, expects })))(
    '$id at $address is recognised as what its check shows',
    async ({ id, address, expects }) => {
      const { check: seen, diagnosis } = await check({ address, expects });
      const predictions = predictSps(seen);
      const { host } = seen.checked.address;
      const raws = predictions.flatMap(({ sps, strict }) =>
        [sps, strict].flatMap(({ raw, because }) => (raw === null ? [] : [{ raw, because }])),
      );
      const [first] = diagnosis.joinErrors;
      // A browser that meets another site shows that site: SPS prints nothing there.
      // Nor has anybody seen what it prints of a web server's own page.
      const mustPrint =
        first !== undefined &&
        first.id !== 'address-not-spp' &&
        'moves' in joinErrorById[first.id].stopsAt &&
        id !== 'client-certificate-wanted-over-http';
      expect(raws.length).toBeGreaterThanOrEqual(mustPrint ? 1 : 0);
      const shown = expects.joinErrors.flatMap((id) => [id, ...(sameCause[id as JoinErrorId] ?? [])]);
      for (const { raw, because } of raws) {
        const { ids, matches } = readBack(raw);
        // Where only a strict client refuses the names, no join error is shown for the other.
        const wanted = because === 'certificate-names' ? ['certificate-name-mismatch'] : shown;
        const known = wanted.length === 0 || ids.some((id) => wanted.includes(id));
        expect({ raw, known, hosts: matches.filter(({ facts }) => facts.host !== host) }).toEqual({
          raw,
          known: true,
          hosts: [],
        });
      }
    },
  );

  it.each(appliances.map(({ id, address, expects }) => ({ id, address, expects })))(
    '$id stops SPS just where its check says so',
    async ({ address, expects }) => {
      const { check: seen, diagnosis } = await check({ address, expects });
      const does = predictSps(seen).map(({ sps }) => sps.does);
      const predicted = does.includes('stops')
        ? 'stops'
        : does.includes('not-known')
          ? 'not-assessed'
          : 'clear';
      expect(predicted).toBe(diagnosis.outcome);
    },
  );

  it.each(appliances.map(({ id, address, expects }) => ({ id, address, expects })))(
    '$id stops at the move that its join error shows first',
    async ({ address, expects }) => {
      const { check: seen, diagnosis } = await check({ address, expects });
      const [first] = diagnosis.joinErrors;
      const moves = predictSps(seen).flatMap(({ stopsAtMove }) => stopsAtMove ?? []);
      const stopsAt = first === undefined ? null : stopsBeforeJoin(joinErrorById[first.id]);
      // A finding without an entry, and an entry that no move is known for, have no move to compare.
      const shown = stopsAt !== null && 'moves' in stopsAt ? [stopsAt.moves[0]] : moves.slice(0, 1);
      expect(moves.toSorted((a, b) => a - b).slice(0, 1)).toEqual(shown);
    },
  );

  it.each(
    appliances
      .filter(({ expects }) =>
        (expects.joinErrors as readonly string[]).includes('certificate-name-mismatch'),
      )
      .map(({ id, address, expects }) => ({ id, address, expects })),
  )('$id lists the names of its certificate in their order', async ({ address, expects }) => {
    const { check: seen } = await check({ address, expects });
    const [endpoint] = seen.checked.facts.endpoints;
    const leaf = endpoint?.tls.outcome === 'observed' ? endpoint.tls.fact.certificates[0] : undefined;
    const entries = (leaf?.subjectAltName ?? []).filter(({ type }) => type === 'dns' || type === 'ip');
    const names = entries.length > 0 ? entries.map(({ value }) => value) : (leaf?.commonNames ?? []);
    const [prediction] = predictSps(seen);
    const [match] = recognise(prediction?.sps.raw ?? '').matches;
    expect(match?.id).toBe('certificate-name-mismatch');
    expect(match?.facts).toMatchObject({
      host: seen.checked.address.host,
      entered: seen.checked.address.host,
    });
    // A name that is no name at all (a hostile one) cannot be read back from a list in quotes.
    const plain = names.filter((name) => /^[\w.*-]+$/.test(name));
    expect(match?.facts.offeredNames ?? []).toEqual(plain.length === names.length ? names.slice(0, 100) : []);
  });
});
