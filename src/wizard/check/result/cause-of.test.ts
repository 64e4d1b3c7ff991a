import { describe, expect, it } from 'vitest';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { checks, type FindingId } from '#diagnosis/findings/catalogue.ts';
import type { EvidenceValues } from '#diagnosis/findings/define-check.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import { causeOf } from './cause-of.ts';
import { causeSentences } from './cause-sentences.ts';

const { checked }: Pick<DatedCheck, 'checked'> = { checked: schema.parse(structuredClone(healthyRecord)) };

const found = (id: FindingId, values: EvidenceValues, text = 'it is so'): Finding => ({
  id,
  rung: 'tls',
  verdict: 'failed',
  stopsJoin: true,
  basis: 'inferred',
  evidence: { text, ip: null, failsAt: [], values },
});

describe('the cause as a heading', () => {
  it.each<[FindingId, EvidenceValues, string]>([
    [
      'certificate-name-mismatch',
      { reason: 'no-match', offered: ['192.0.2.123'] },
      'SPP’s certificate is for `192.0.2.123`, not for the name you typed',
    ],
    [
      'certificate-name-mismatch',
      { reason: 'no-match', offered: ['a.test', 'b.test', 'c.test'] },
      'SPP’s certificate is for `a.test` and 2 more, not for the name you typed',
    ],
    [
      'certificate-name-mismatch',
      { reason: 'no-match', offered: [] },
      'SPP’s certificate names no address at all',
    ],
    [
      'certificate-name-mismatch',
      { reason: 'no-match', offered: ['x'.repeat(200)] },
      'SPP’s certificate is for other names, not for the name you typed',
    ],
    [
      'certificate-expired',
      { notAfter: Date.UTC(2024, 0, 1) },
      'SPP’s certificate expired on 1 January 2024',
    ],
    [
      'certificate-expired',
      { subject: 'CN=CA', notAfter: Date.UTC(2024, 0, 1) },
      'The certificate of SPP’s CA expired on 1 January 2024',
    ],
    ['spp-not-online', { state: 'Maintenance' }, 'SPP is in the state `Maintenance`, not Online'],
  ])('%s with %j', (id, values, says) => {
    expect(causeOf(found(id, values), checked)).toBe(says);
  });

  it('calls a certificate SPP’s only where an SPP answered', () => {
    const stranger = structuredClone(checked);
    for (const endpoint of stranger.facts.endpoints)
      endpoint.status = { outcome: 'not-tried', because: 'time-was-up' };
    expect(causeOf(found('certificate-expired', { notAfter: 0 }), stranger)).toMatch(
      /^The certificate of this server expired/,
    );
  });

  it('of a finding without a sentence is what was seen, and of one that is known never has an empty place', () => {
    expect(causeOf(found('clock-skewed', {}, '20 min ahead of the checker’s clock'), checked)).toBe(
      '20 min ahead of the checker’s clock',
    );
    for (const { id } of checks)
      for (const { when = {} } of causeSentences[id] ?? [])
        expect(causeOf(found(id, when), checked)).toMatch(/^[A-Z0-9`][^{}]*[^.{}]$/);
  });
});
