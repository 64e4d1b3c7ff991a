import { checks } from '#diagnosis/findings/catalogue.ts';
import type { Check } from '#diagnosis/findings/define-check.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { reversingPage } from '#diagnosis/join-errors/reversing-the-join.ts';
import type { Basis } from '#diagnosis/sources/basis.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { prerequisites } from '#wizard/before/prerequisites/catalogue.ts';

/** A statement that the product calls documented. */
export interface Documented {
  /** Whose it is: an entry, an advice, a prerequisite, a finding. */
  owner: string;
  /** Which of its owner's, for a reader. */
  part: string;
  text: string;
  source: Source;
  /** The point of the source that supports it; null where it names none. */
  excerpt: string | null;
}

interface Said {
  basis: Basis;
  text: string;
  source?: Source;
  excerpt?: string | undefined;
}

const documented = (owner: string, part: string, { basis, text, source, excerpt }: Said): Documented[] =>
  basis === 'documented' && source !== undefined
    ? [{ owner, part, text, source, excerpt: excerpt ?? null }]
    : [];

const numbered = (owner: string, part: string, all: readonly Said[]): Documented[] =>
  all.flatMap((one, at) => documented(owner, `${part} ${at + 1}`, one));

const ofDecision = (owner: string, decision: JoinError['decision']) =>
  decision === undefined
    ? []
    : numbered(owner, 'answer', [decision.look, ...decision.answers.flatMap(({ steps }) => steps)]);

const ofEntries = joinErrors.flatMap(({ id, symptom, why, steps, wait, decision, variants = {} }) => [
  ...documented(id, 'symptom', symptom),
  ...numbered(id, 'why', why),
  ...numbered(id, 'step', steps),
  ...documented(id, 'wait', wait),
  ...ofDecision(id, decision),
  ...Object.values(variants).flatMap(({ why: reasons = [] }) => numbered(id, 'why of a variant', reasons)),
]);

const ofReversing = [
  ...numbered('reversing the join', 'about', reversingPage.about),
  ...reversingPage.ways.flatMap(({ id, when, step }) => numbered('reversing the join', id, [when, step])),
];

const ofAdvices = joinErrors.flatMap(({ id, beforeJoin = [] }) =>
  beforeJoin.flatMap(({ variants, why = [], steps }) => [
    ...numbered(`${id}, ${variants.join(' or ')}`, 'why', why),
    ...numbered(`${id}, ${variants.join(' or ')}`, 'step', steps),
  ]),
);

const ofPrerequisites = prerequisites
  .filter(({ inferred }) => inferred !== true)
  .flatMap((one) =>
    documented(`prerequisite ${one.id}`, 'text', {
      ...one,
      text: `${one.text}. ${one.hint}`,
      basis: 'documented',
    }),
  );

/** What a finding says is made from what was seen; its question stands for it. */
const ofFindings = checks.flatMap((check: Pick<Check, 'id' | 'asks' | 'basis' | 'source'>) =>
  documented(`finding ${check.id}`, 'question', { ...check, text: check.asks }),
);

/** Every documented statement that is data. Those in the markup of a page are read by eye. */
export const documentedStatements: readonly Documented[] = [
  ...ofEntries,
  ...ofAdvices,
  ...ofPrerequisites,
  ...ofReversing,
  ...ofFindings,
];
