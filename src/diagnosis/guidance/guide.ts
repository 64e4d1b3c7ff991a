import { monoName } from '../findings/mono.ts';
import type { Command, Decision, JoinError, Settled, Step, Why } from '../join-errors/define-join-error.ts';
import type { Known } from '../sources/known.ts';
import type { Statement } from '../sources/statement.ts';
import type { Generation } from './generation.ts';
import { fieldLabel } from './generation.ts';

/** Values for the sentences of a resolution; null is not known. What a link says is none of them: the compiler does not take it. */
export interface KnownValues {
  /** What was typed on SPS. */
  entered: Known<string> | null;
  /** Names that SPP's certificate offers. */
  offered: readonly Known<string>[] | null;
  /** Host of the request that failed. */
  host: Known<string> | null;
}

/** Where nothing of a case is known. */
export const nothingKnown: KnownValues = { entered: null, offered: null, host: null };

/** What is known of this case. Values from a paste are what the text names, not what was tested. */
export interface CaseFacts extends KnownValues {
  generation: Generation;
  /** The variant of the entry that holds, as its steps name it in `when`; null where it has no variants, or none is known. */
  when: string | null;
  /** What the case has behind it; see `settledOf`. */
  settled: ReadonlySet<Settled>;
}

/** A case of which nothing is known but the words of its product: the whole resolution. */
export const nothingSettled: ReadonlySet<Settled> = new Set();

/** One join error's guidance with this case's values in its sentences. */
export interface Guidance extends Omit<
  JoinError,
  'recognise' | 'examples' | 'causedBy' | 'why' | 'steps' | 'decision'
> {
  why: Why[];
  /** What is left to do in this case, in order. */
  steps: Step[];
  /** What would help only if the address that was found cannot be used; empty where none was found. */
  otherwise: Step[];
  decision: Decision | null;
}

/** The variant of a step that helps while nothing of the case is known, so that a bare link shows the whole resolution. */
const notKnown = 'not-known';

/** What a sentence says where the value is not known. */
const unknownWords = {
  entered: 'the address that you typed',
  offered: 'the name in SPP’s certificate',
  host: 'SPP',
} as const;

type Fill = (text: string) => string;

function fillFor(facts: CaseFacts): Fill {
  const values: Record<string, string> = {
    field: fieldLabel(facts.generation),
    entered: facts.entered === null ? unknownWords.entered : monoName(facts.entered),
    offered:
      facts.offered === null || facts.offered.length === 0
        ? unknownWords.offered
        : facts.offered.map(monoName).join(', '),
    host: facts.host === null ? unknownWords.host : monoName(facts.host),
  };
  // The label brings its own mark-up, twice where two labels are shown.
  return (text) =>
    text
      .replaceAll('**{field}**', '{field}')
      .replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

const filled = <S extends Statement>(statement: S, fill: Fill): S => ({
  ...statement,
  text: fill(statement.text),
});

/** Where a command names the host and it is not known, it keeps a place for the reader. */
const placeOfHost = '<SPP’s address>';

const commandFor =
  ({ host }: CaseFacts) =>
  (command: Command): Command => ({ ...command, run: command.run.replaceAll('{host}', host ?? placeOfHost) });

/** The steps that nothing has settled. */
export const leftOf = (steps: readonly Step[], settled: ReadonlySet<Settled>): Step[] =>
  steps.filter(({ settledBy = [] }) => !settledBy.some((one) => settled.has(one)));

/** The steps that are left in a case: those of its variant that nothing has settled, with its values in their places. */
export function fitSteps(steps: readonly Step[], facts: CaseFacts): Step[] {
  const fill = fillFor(facts);
  return leftOf(steps, facts.settled)
    .filter(({ when }) => when === undefined || when === (facts.when ?? notKnown))
    .map((step) => ({
      ...filled(step, fill),
      ...(step.commands !== undefined && { commands: step.commands.map(commandFor(facts)) }),
    }));
}

function fitDecision(decision: Decision, facts: CaseFacts): Decision {
  const [look = decision.look] = fitSteps([decision.look], { ...facts, settled: nothingSettled });
  return {
    ...decision,
    look,
    answers: decision.answers.map((answer) => ({
      ...answer,
      steps: fitSteps(answer.steps, facts),
    })) as unknown as Decision['answers'],
  };
}

/** An entry's guidance for this case: what is settled left out, values filled in, words where a value is not known. */
export function guide(entry: JoinError, facts: CaseFacts): Guidance {
  const { recognise: _recognise, examples: _examples, causedBy: _causedBy, ...rest } = entry;
  const fill = fillFor(facts);
  const steps = fitSteps(entry.steps, facts);
  const isFolded = ({ otherwise }: Step) => otherwise === true && facts.settled.has('other-address');
  return {
    ...rest,
    symptom: filled(entry.symptom, fill),
    why: entry.why.map((statement) => filled(statement, fill)),
    steps: steps.filter((step) => !isFolded(step)),
    otherwise: steps.filter(isFolded),
    decision: entry.decision === undefined ? null : fitDecision(entry.decision, facts),
  };
}
