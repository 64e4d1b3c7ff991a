import { describe, expect, it } from 'vitest';
import healthyRecord from '#diagnosis/facts/recorded/healthy.json' with { type: 'json' };
import { endpointProbes } from '#diagnosis/facts/endpoint-attempts.ts';
import { checked as schema } from '#diagnosis/facts/facts.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { runChecks } from '#diagnosis/findings/run-checks.ts';
import { ladderRows, runningRows } from './ladder-rows.ts';
import { partialFacts } from '../run/partial-facts.ts';
import type { ProgressLine } from '../run/request-check.ts';

const now = Date.parse('2026-11-23T15:00:00Z');
const healthy = (): Checked => schema.parse(structuredClone(healthyRecord));

/** The lines that a check of this sends, in order. */
function linesOf({ facts: { dns, endpoints } }: Checked): ProgressLine[] {
  const perAddress = endpointProbes.flatMap((probe) =>
    endpoints.map((endpoint) => ({ probe, ip: endpoint.ip, attempt: endpoint[probe] })),
  );
  return [{ probe: 'dns', ip: null, attempt: dns }, ...perAddress];
}

function rowsAfter(lines: readonly ProgressLine[]) {
  const { facts, done } = partialFacts(lines);
  const findings = runChecks({ ...healthy(), facts }, now);
  return runningRows(findings, facts, done).map(({ rung, verdict }) => `${rung} ${verdict}`);
}

describe('the rows of a finished check', () => {
  it('are ten, and passed for a healthy SPP', () => {
    const check = healthy();
    const rows = ladderRows(runChecks(check, now), check.facts);
    expect(rows.map(({ verdict }) => verdict)).toEqual(Array(10).fill('passed'));
    expect(rows.every(({ text }) => text !== '')).toBe(true);
  });
  it('say the worst of a row, and only that', () => {
    const check = healthy();
    check.facts.endpoints = check.facts.endpoints.map((endpoint) => ({
      ...endpoint,
      tcp: { outcome: 'failed', reason: 'refused', detail: '', tookMs: 3 },
      tls: { outcome: 'not-tried', because: 'tcp' },
      status: { outcome: 'not-tried', because: 'tcp' },
    }));
    const rows = ladderRows(runChecks(check, now), check.facts);
    expect(rows.map(({ verdict }) => verdict)).toEqual([
      'passed',
      'failed',
      ...(Array(8).fill('skipped') as string[]),
    ]);
    expect(rows[1]?.text).toMatch(/^port 443 refuses connections/);
    expect(rows[1]?.tookMs).toBe(3);
    expect(rows[2]?.tookMs).toBeNull();
  });
});

describe('the rows while a check runs', () => {
  const lines = linesOf(healthy());
  it('wait before anything came', () => {
    expect(rowsAfter([])[0]).toBe('dns checking');
    expect(
      rowsAfter([])
        .slice(1)
        .every((row) => row.endsWith('waiting')),
    ).toBe(true);
  });
  it('stand as they will once their probe came', () => {
    expect(rowsAfter(lines.slice(0, 2)).slice(0, 4)).toEqual([
      'dns passed',
      'tcp passed',
      'tls checking',
      'certificate-names checking',
    ]);
  });
  it('are the finished ones after the last line, but for the second connection, which comes with the whole', () => {
    const rows = rowsAfter(lines);
    expect(rows.filter((row) => !row.endsWith('passed'))).toEqual(['again checking']);
  });
  it('do not stand while one of two addresses is still looked at', () => {
    const [dns, tcp] = lines;
    if (dns === undefined || tcp === undefined) throw new Error('the record has no lines');
    const two = {
      outcome: 'observed',
      tookMs: 1,
      fact: { source: 'resolver', addresses: [tcp.ip, '192.0.2.99'], ipv6: null, aliases: null },
    };
    expect(rowsAfter([{ ...dns, attempt: two }, tcp])[1]).toBe('tcp checking');
  });
  it('take no notice of a probe that this page does not know', () => {
    const unknown = { probe: 'of-a-later-checker', ip: lines[1]?.ip ?? null, attempt: { outcome: 'seen' } };
    expect(rowsAfter([...lines.slice(0, 2), unknown])).toEqual(rowsAfter(lines.slice(0, 2)));
  });
  it('count a line that cannot be read as not come', () => {
    expect(rowsAfter([{ probe: 'dns', ip: null, attempt: { outcome: 'observed', fact: 'forged' } }])[0]).toBe(
      'dns checking',
    );
  });
});
