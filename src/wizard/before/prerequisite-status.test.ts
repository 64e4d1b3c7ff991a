import { describe, expect, it, test } from 'vitest';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { checks } from '#diagnosis/findings/catalogue.ts';
import type { Check } from '#diagnosis/findings/define-check.ts';
import {
  dead,
  healthy,
  notSpp,
  now,
  statusFailed,
  tlsFailed,
  unresolved,
  varied,
  withLeaf,
  withStatus,
} from '#diagnosis/findings/fixtures/varied-facts.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { prerequisites } from './prerequisites/catalogue.ts';
import { isDone, statusOf } from './prerequisite-status.ts';

const outcomeOf = (checked: Checked): Outcome => {
  const check = { checked, checkedAt: now };
  return { check, candidates: [], diagnosis: diagnose(check) };
};

/** Every prerequisite that a check says something of, as `id: standing`. */
function standings(outcome: Outcome | null): string[] {
  return prerequisites.flatMap((one) => {
    const { is } = statusOf(one, outcome);
    return is === 'open' ? [] : [`${one.id}: ${is}`];
  });
}

const all = (is: string) => [
  `certificate-names-address: ${is}`,
  `certificate-in-date: ${is}`,
  `certificate-strong: ${is}`,
  `spp-primary: ${is}`,
  `spp-online: ${is}`,
  `spp-new-enough: ${is}`,
];
const provenBut = (id: string, is: string) =>
  all('proven').map((line) => (line.startsWith(`${id}:`) ? `${id}: ${is}` : line));
const refuses = varied(() => dead('192.0.2.10'));

describe('what a check says of the prerequisites', () => {
  const cases: [string, Checked, string[]][] = [
    ['a healthy SPP proves all that a check can', healthy(), all('proven')],
    [
      'a certificate for another name',
      withLeaf({ subjectAltName: [{ type: 'dns', value: 'other.test' }], commonNames: [] }),
      provenBut('certificate-names-address', 'failed'),
    ],
    [
      'an expired certificate',
      withLeaf({ notAfter: now - 86_400_000 }),
      provenBut('certificate-in-date', 'failed'),
    ],
    [
      'a certificate that is not valid yet',
      withLeaf({ notBefore: now + 86_400_000 }),
      provenBut('certificate-in-date', 'failed'),
    ],
    ['a replica', withStatus({ isReplica: true, isPrimary: false }), provenBut('spp-primary', 'failed')],
    ['a state other than Online', withStatus({ state: 'Maintenance' }), provenBut('spp-online', 'failed')],
    [
      'a web site proves nothing of SPP, however fine its certificate',
      notSpp('web-page'),
      ['spp-primary: failed'],
    ],
    ['an SPS', notSpp('sps'), ['spp-primary: failed']],
    ['a port that speaks no TLS', tlsFailed('plain-http'), ['spp-primary: failed']],
    ['what may be an SPP settles nothing', notSpp('proxy-error', 502), []],
    ['a status that was not answered settles nothing', statusFailed('timed-out'), []],
    ['a port that our server does not reach is no proof that SPS does not', refuses, ['port-443: doubted']],
    ['a name that our server does not find is none either', unresolved(), ['port-443: doubted']],
  ];
  test.each(cases)('%s', (_name, checked, expected) => {
    expect(standings(outcomeOf(checked))).toEqual(expected);
  });

  it('is nothing where nothing was checked', () => {
    expect(standings(null)).toEqual([]);
  });

  it('leaves a role and a state that SPP does not tell for the admin to tick', () => {
    const said = standings(outcomeOf(withStatus({ isPrimary: null, isReplica: null, state: 'Unknown' })));
    expect(said).toEqual([...all('proven').slice(0, 3), 'spp-new-enough: proven']);
  });

  it('finds a prerequisite for every check that can fail', () => {
    const asked = prerequisites.flatMap(({ provenBy = [], alsoFailedBy = [], doubtedBy = [] }) => [
      ...provenBy,
      ...alsoFailedBy,
      ...doubtedBy,
    ]);
    const canFail = checks.flatMap((check: Check) => (check.neverFails === true ? [] : [check.id]));
    expect(asked.toSorted()).toEqual(canFail.toSorted());
  });
});

describe('what counts as done', () => {
  const [one] = prerequisites.filter(({ id }) => id === 'spp-online');
  const done = (checked: Checked | null, ...ticks: string[]) =>
    one && isDone(one, checked === null ? null : outcomeOf(checked), new Set(ticks));
  test.each([
    ['what the check proved', healthy(), [], true],
    [
      'what the check found otherwise is not, ticked or not',
      withStatus({ state: 'Maintenance' }),
      ['spp-online'],
      false,
    ],
    ['what was ticked where nothing is known', null, ['spp-online'], true],
    ['nothing else', null, [], false],
  ])('%s', (_name, checked, ticks, expected) => {
    expect(done(checked, ...ticks)).toBe(expected);
  });
});
