import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import type { JoinError } from '../join-errors/define-join-error.ts';
import type { Settled, Step } from '../join-errors/step.ts';
import { vouchFor } from '../sources/known.ts';
import { turnsOf } from './addressee.ts';
import { adviseBeforeJoin } from './before-join/advise.ts';
import type { Generation } from './generation.ts';
import { guide, nothingKnown } from './guide.ts';
import type { SppGeneration } from './spp-generation.ts';

type Entry = JoinError<JoinErrorId>;

/** What can be known of a case, by how somebody came to it. */
const known: Record<string, readonly Settled[]> = {
  'nothing, from the catalogue, a symptom or a link': [],
  'its text': ['error-read'],
  'its text, and a check that is clear': ['error-read', 'address-checked', 'names-seen', 'address-clear'],
  'its text, and a check that failed before TLS': ['error-read', 'address-checked'],
  'its text, and a check that found another address': [
    'error-read',
    'address-checked',
    'names-seen',
    'other-address',
  ],
  'a check that failed': ['address-checked', 'names-seen'],
  'a check that found no address that can be used': ['address-checked', 'names-seen', 'no-address'],
  'a check that found another address': ['address-checked', 'names-seen', 'other-address'],
  'what the list on SPP shows': ['error-read', 'list-seen'],
};

const variantsOf = ({ steps, variants = {} }: Entry): (string | null)[] => [
  null,
  ...new Set([
    ...steps.flatMap(({ variant }) => (variant === undefined || variant === 'not-known' ? [] : [variant])),
    ...Object.keys(variants),
  ]),
];

const wordings: readonly { sps: Generation; spp: SppGeneration | null }[] = [
  { sps: 'unsure', spp: null },
  { sps: 'join', spp: 'spp6' },
  { sps: 'link', spp: 'spp7' },
];

const values = {
  entered: vouchFor('spp.practice.test'),
  offered: [vouchFor('192.0.2.123')],
  host: vouchFor('spp.practice.test'),
};

const cases = joinErrors.flatMap((entry) =>
  variantsOf(entry).flatMap((variant) =>
    Object.entries(known)
      .filter(([, settled]) => entry.decision !== undefined || !settled.includes('list-seen'))
      .map(([way, settled]) => ({
        entry,
        variant,
        way,
        settled: new Set(settled),
        name: `${entry.id}${variant === null ? '' : `, ${variant}`}, known: ${way}`,
      })),
  ),
);

const guideAll = ({ entry, variant, settled }: (typeof cases)[number]) =>
  wordings.flatMap((products) =>
    [nothingKnown, values].map((one) => guide(entry, { ...one, products, variant, settled })),
  );

const asksForCheck =
  /\b[Cc]heck (?:SPP’s address|the address|that address|`spp\.practice\.test`|the address that you typed) here\b(?! again)/;
const asksForText = /\bpaste (?:it|the raw error|its code) here\b/i;
const asksAgain = (text: string, settled: ReadonlySet<Settled>): boolean =>
  (settled.has('address-checked') && asksForCheck.test(text)) ||
  (settled.has('error-read') && asksForText.test(text));
const isDone = (step: Step, settled: ReadonlySet<Settled>) =>
  (step.settledBy ?? []).some((one) => settled.has(one));

describe('every error, in every variant, whatever is known of it', () => {
  it.each(cases)('$name: no step is left that is done, and none asks for the check that was made', (one) => {
    for (const { steps, otherwise } of guideAll(one)) {
      const left = [...steps, ...otherwise];
      expect(left.filter((step) => isDone(step, one.settled))).toEqual([]);
      expect(left.map(({ text }) => text).filter((text) => asksAgain(text, one.settled))).toEqual([]);
    }
  });

  it.each(cases)(
    '$name: the first thing to do is safe, and what cannot be undone says what it breaks',
    (one) => {
      for (const { steps, decision } of guideAll(one)) {
        expect(steps[0]?.safety ?? 'safe').toBe('safe');
        expect(decision?.look.safety ?? 'safe').toBe('safe');
        const all = [...steps, ...(decision?.answers.flatMap((answer) => answer.steps) ?? [])];
        for (const step of all.filter(({ safety }) => safety === 'cannot-be-undone'))
          expect(step.breaks ?? '').toMatch(/\.$/);
      }
    },
  );

  it.each(cases)('$name: every place is filled, and each label stands once', (one) => {
    for (const { steps, otherwise, why, wait, decision } of guideAll(one)) {
      const said = [
        ...why,
        wait,
        ...(decision?.answers.flatMap((answer) => answer.steps) ?? []),
        ...steps,
        ...otherwise,
      ].map(({ text }) => text);
      for (const text of said) expect(text).not.toMatch(/\{\w+\}/);
      const both =
        said.join('\n').match(/\*\*SPP Address\*\*|\*\*IPv4 address or hostname of SPP to join\*\*/g) ?? [];
      expect(both.length).toBe(new Set(both).size);
    }
  });

  it.each(cases)('$name: something is left to do, or what settled it says what follows', (one) => {
    for (const { steps, decision, otherwise, wayBack } of guideAll(one))
      expect(steps.length + otherwise.length > 0 || decision !== null || wayBack !== 'none').toBe(true);
  });

  it.each(cases)('$name: the wait is said, and nowhere else than in its own place', (one) => {
    for (const { wait, steps } of guideAll(one)) {
      expect(wait.text).toMatch(/[.!]$/);
      expect(wait.text.startsWith('No wait is needed')).toBe(wait.minutes === 0);
      expect(steps.map(({ text }) => text).join()).not.toMatch(/wait about (?:five|5) minutes/i);
    }
  });

  it.each(cases)('$name: a step of somebody else is no step of the reader', (one) => {
    for (const { steps } of guideAll(one)) {
      expect(turnsOf(steps).flatMap((turn) => turn.steps.filter(({ who }) => who !== turn.who))).toEqual([]);
      expect(steps.filter(({ who, role }) => role !== undefined && who !== 'spp-admin')).toEqual([]);
    }
  });
});

describe('advice before the join', () => {
  const advices = joinErrors.flatMap((entry) =>
    (entry.beforeJoin ?? []).flatMap(({ variants }) => variants.map((which) => ({ entry, which }))),
  );
  it.each(advices.map((one) => ({ ...one, name: `${one.entry.id}, ${one.which}` })))(
    '$name: nothing asks for the check that led here',
    ({ entry, which }) => {
      const settled = new Set<Settled>(['address-checked', 'names-seen']);
      const guidance = guide(entry, {
        ...values,
        products: { sps: 'unsure', spp: null },
        variant: null,
        settled,
      });
      const met = {
        which,
        values: {
          host: 'spp.practice.test',
          vantage: 'checker',
          state: 'Maintenance',
          primary: '198.51.100.22',
        },
      };
      const { steps } = adviseBeforeJoin(entry.id, guidance, met, settled);
      expect(steps.length).toBeGreaterThan(0);
      for (const { text } of steps) expect(text).not.toMatch(asksForCheck);
    },
  );
});
