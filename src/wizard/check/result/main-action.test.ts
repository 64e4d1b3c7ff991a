import { describe, expect, it } from 'vitest';
import { vouchFor } from '#diagnosis/sources/known.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import type { Checked, Endpoint } from '#diagnosis/facts/facts.ts';
import { claimsOf } from '#diagnosis/facts/claims-of.ts';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { headlineOf } from './headline.ts';
import { mainAction } from './main-action.ts';

const checkedAt = Date.parse('2026-11-23T15:00:00Z');

/** The action after a recorded healthy check that was changed. */
function actionAfter(
  change: (endpoint: Endpoint, checked: Checked) => void,
  told: Partial<Parameters<typeof mainAction>[0]> = {},
) {
  const checked: Checked = schema.parse(structuredClone(healthyRecord));
  for (const endpoint of checked.facts.endpoints) {
    change(endpoint, checked);
    // A second connection meets the same.
    endpoint.again = structuredClone({ tls: endpoint.tls, status: endpoint.status });
  }
  checked.claims = claimsOf(checked.address.host, checked.facts);
  const check = { checked, checkedAt };
  const diagnosis = diagnose(check);
  const outcome = { check, diagnosis };
  return mainAction({
    outcome,
    headline: headlineOf(diagnosis),
    leads: null,
    notFound: false,
    isOld: false,
    ...told,
  });
}

const asIs = () => undefined;
const named = (name: string) => (endpoint: Endpoint) => {
  const leaf = endpoint.tls.outcome === 'observed' ? endpoint.tls.fact.certificates[0] : undefined;
  if (leaf === undefined) return;
  leaf.commonNames = [];
  leaf.subjectAltName = name === '' ? [] : [{ type: /^[\d.]+$/.test(name) ? 'ip' : 'dns', value: name }];
};
const replicaOf = (primaryIpv4: string | null) => (endpoint: Endpoint) => {
  if (endpoint.status.outcome === 'observed' && endpoint.status.fact.kind === 'spp')
    Object.assign(endpoint.status.fact.status, { isReplica: true, isPrimary: false, primaryIpv4 });
};

describe('the one thing to do after a check', () => {
  it('that is clear is to go on', () => expect(actionAfter(asIs)).toEqual({ does: 'go-on' }));

  it('that is old is to check again', () =>
    expect(actionAfter(asIs, { isOld: true })).toEqual({ does: 'check-again' }));

  it('that could not tell is to check again', () =>
    expect(
      actionAfter((endpoint) => {
        endpoint.status = { outcome: 'failed', reason: 'timed-out', detail: '', tookMs: 3000 };
      }),
    ).toEqual({ does: 'check-again' }));

  it('of a replica is to check the primary that it names, else to see how to find it', () => {
    expect(actionAfter(replicaOf('198.51.100.22'))).toEqual({ does: 'check', host: '198.51.100.22' });
    expect(actionAfter(replicaOf(null))).toEqual({ does: 'see', error: 'spp-is-replica' });
  });

  it('of a certificate without a name that can be checked is to replace it', () =>
    expect(actionAfter(named(''))).toEqual({ does: 'keep' }));

  it('of a certificate for a name that was not tested is to check that name', () =>
    expect(actionAfter(named('other.practice.test'))).toEqual({
      does: 'check',
      host: 'other.practice.test',
    }));

  it('where another way to SPP stops is what helps there', () => {
    expect(actionAfter(asIs, { leads: { error: 'address-unreachable' } })).toEqual({
      does: 'see',
      error: 'address-unreachable',
    });
    expect(actionAfter(asIs, { leads: { error: null } })).toEqual({ does: 'check-again' });
  });

  it('is to use a value that was tested, but not one that SPS does not find', () => {
    const checked: Checked = schema.parse(structuredClone(healthyRecord));
    const check = { checked, checkedAt };
    const stops = diagnose(check);
    const outcome = {
      check,
      diagnosis: {
        ...stops,
        outcome: 'stops' as const,
        enter: stops.enter.map((one) => ({ ...one, value: vouchFor('192.0.2.123') })),
      },
    };
    const answer = { outcome, headline: headlineOf(stops), leads: null, isOld: false };
    expect(mainAction({ ...answer, notFound: false })).toEqual({ does: 'use', value: '192.0.2.123' });
    expect(mainAction({ ...answer, notFound: true })).toEqual({ does: 'check-again' });
  });
});
