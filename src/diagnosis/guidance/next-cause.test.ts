import { expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import type { Checked } from '../facts/facts.ts';
import { healthy, now, tcpFailed, withLeaf, withStatus } from '../findings/fixtures/varied-facts.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { joinErrorById, joinErrors } from '../join-errors/catalogue.ts';
import { recognise } from '../recognition/recognise.ts';
import type { NextCause, StillFailing } from './next-cause.ts';
import { nextCauses } from './next-cause.ts';

const nothing: Pick<StillFailing, 'text' | 'check'> = { text: null, check: null };
const checkOf = (checked: Checked) => diagnose({ checked, checkedAt: now });
const clear = checkOf(healthy());
const refused = checkOf(tcpFailed('refused'));
const replica = checkOf(withStatus({ isReplica: true, isPrimary: false }));
const misnamed = checkOf(
  withLeaf({ subjectAltName: [{ type: 'dns', value: 'elsewhere.test' }], commonNames: [] }),
);

/** The pages that somebody sees who presses "Still failing" at each, from one error on to the hand-off. */
function walk(first: JoinErrorId, known: Pick<StillFailing, 'text' | 'check'>): NextCause[] {
  const tried = [first];
  const seen: NextCause[] = [];
  while (tried.length <= joinErrors.length) {
    const [next] = nextCauses({ tried, ...known });
    if (next === undefined) return seen;
    seen.push(next);
    tried.push(next.id);
  }
  throw new Error(`no end from ${first}`);
}

const knowns: [name: string, known: (id: JoinErrorId) => Pick<StillFailing, 'text' | 'check'>][] = [
  ['nothing is known', () => nothing],
  ['its text is known', (id) => ({ text: textOf(joinErrorById[id].examples[0]?.text ?? ''), check: null })],
  ['a check is clear', () => ({ text: null, check: clear })],
  ['a check finds a closed port', () => ({ text: null, check: refused })],
  ['a check finds a replica', () => ({ text: null, check: replica })],
  ['a check finds another name', () => ({ text: null, check: misnamed })],
  [
    'text and check are known',
    (id) => ({ text: textOf(joinErrorById[id].examples[0]?.text ?? ''), check: misnamed }),
  ],
];
const textOf = (text: string) => recognise(text);

test.each(knowns)(
  'where %s, still failing walks from any error over each page once to the hand-off',
  (_name, known) => {
    for (const { id } of joinErrors) {
      const seen = [id, ...walk(id, known(id)).map((next) => next.id)];
      expect([...new Set(seen)]).toEqual(seen);
    }
  },
);

test.each(knowns)(
  'where %s, no page of the walk is ruled out by the check, and none names no cause',
  (_name, known) => {
    for (const { id } of joinErrors) {
      const { check } = known(id);
      const passed =
        check?.findings.filter(({ verdict }) => verdict === 'passed').map((finding) => finding.id) ?? [];
      for (const next of walk(id, known(id))) {
        const { causedBy, uncheckable, recognise: pattern } = joinErrorById[next.id];
        expect([next.id, pattern?.lastResort]).toEqual([next.id, undefined]);
        if (next.why === 'named-in-text' || uncheckable === true || causedBy.length === 0) continue;
        expect(
          causedBy.filter((cause) => !passed.includes(cause)),
          `${id} → ${next.id}`,
        ).not.toEqual([]);
      }
    }
  },
);

test('the better reason comes first, and of the rest the documented one', () => {
  for (const [, known] of knowns)
    for (const { id } of joinErrors) {
      const causes = nextCauses({ tried: [id], ...known(id) });
      const road = causes.filter(({ why }) => ['same-place', 'later', 'not-ruled-out'].includes(why));
      expect(causes.slice(causes.length - road.length)).toEqual(road);
      const bases = road.map((next) => joinErrorById[next.id].basis);
      expect(bases).toEqual(bases.toSorted((a, b) => Number(a === 'inferred') - Number(b === 'inferred')));
    }
});

const joinFailed = 'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)';
const untrusted =
  "SSLError(SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:852)'),)";
const twoErrors = `${joinFailed}
SSLError(CertificateError("hostname 'spp.test' doesn't match '192.0.2.123'",),)
The session connection has a missing, invalid, or non-unique value [ NodeId ].
 Code: 60657
 URL: https://192.0.2.123/service/core/v3/Cluster/SessionModules
 Status: 400`;

test.each<[name: string, known: StillFailing, next: NextCause | undefined]>([
  [
    'another error in the text',
    { tried: ['certificate-name-mismatch'], text: textOf(twoErrors), check: clear },
    { id: 'already-joined', why: 'named-in-text' },
  ],
  [
    'what the check shows',
    { tried: ['insufficient-permission'], text: null, check: replica },
    { id: 'spp-is-replica', why: 'shown-by-check' },
  ],
  [
    'what the text may mean as well',
    { tried: ['certificate-untrusted'], text: textOf(untrusted), check: null },
    { id: 'certificate-dates', why: 'text-may-mean' },
  ],
  [
    'what the same words stand for, where the text is gone',
    { tried: ['certificate-untrusted'], ...nothing },
    { id: 'certificate-dates', why: 'may-also-be' },
  ],
  [
    'a documented error of the same move',
    { tried: ['certificate-name-mismatch'], ...nothing },
    { id: 'insufficient-permission', why: 'same-place' },
  ],
  [
    'at the headline alone, the first that the vendor’s page has for a join that came to move 4',
    { tried: ['generic-join-failed'], ...nothing },
    { id: 'certificate-name-mismatch', why: 'same-place' },
  ],
  [
    'not what a clear check rules out',
    { tried: ['generic-join-failed'], text: null, check: clear },
    { id: 'insufficient-permission', why: 'same-place' },
  ],
  ['nothing, so that support is asked', { tried: joinErrors.map(({ id }) => id), ...nothing }, undefined],
])('next comes %s', (_name, known, next) => {
  expect(nextCauses(known)[0]).toEqual(next);
});

const idsAfter = (known: StillFailing): string[] => nextCauses(known).map(({ id }) => id);

test('a text of move 4 rules out what stops before it, also after an error of move 3', () => {
  const tried = ['wrong-credentials', 'certificate-name-mismatch'] as const;
  expect(idsAfter({ tried, ...nothing })).toContain('too-many-logins');
  expect(idsAfter({ tried, text: textOf(twoErrors), check: null })).not.toContain('too-many-logins');
});

test('a join in the browser meets no error of a script, and a join by script no page of a browser', () => {
  expect(idsAfter({ tried: ['clustering-not-enabled'], ...nothing })).not.toContain('sps-x-token');
  const byScript = idsAfter({ tried: ['script-cannot-connect'], ...nothing });
  expect(byScript).toContain('sps-x-token');
  expect(byScript).not.toContain('address-unreachable');
});

test('a clear check rules out a name mismatch, and nothing that the way, the clock or the CAs of SPS decide', () => {
  const left = idsAfter({ tried: ['address-not-spp'], text: null, check: clear });
  expect(left).not.toContain('certificate-name-mismatch');
  expect(left).toEqual(
    expect.arrayContaining([
      'address-unreachable',
      'certificate-untrusted',
      'certificate-dates',
      'version-mismatch',
    ]),
  );
});

test('after the join no error of the join itself is offered', () => {
  for (const id of idsAfter({ tried: ['joined-but-no-sessions'], ...nothing }))
    expect(joinErrorById[id as JoinErrorId].stopsAt).toEqual({ outside: 'after' });
});
