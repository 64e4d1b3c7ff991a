import { nameAsCode } from '../address/as-code.ts';
import type { Decision, JoinError } from '../join-errors/define-join-error.ts';
import type { Command, Settled, Step, Why } from '../join-errors/step.ts';
import { AsSent } from './as-sent.ts';
import type { Known } from '../sources/known.ts';
import type { Statement } from '../sources/statement.ts';
import type { Place, Products } from './generation.ts';
import { placeFiller } from './generation.ts';

/**
 * Values for the sentences of a resolution; null is not known. What a link says is none of them: the compiler does not take it. What a
 * case was sent with says so in each sentence, and stands in no command.
 */
export interface StepValues {
  entered: Known<string> | AsSent | null;
  offered: readonly Known<string>[] | AsSent | null;
  host: Known<string> | AsSent | null;
}

/** The same where all of it is known here. */
export interface KnownValues extends StepValues {
  /** What was typed on SPS. */
  entered: Known<string> | null;
  /** Names that SPP's certificate offers. */
  offered: readonly Known<string>[] | null;
  /** Host of the request that failed. */
  host: Known<string> | null;
}

/** Where nothing of a case is known. */
export const nothingKnown: KnownValues = { entered: null, offered: null, host: null };

/** What is known where guidance is asked for. Values from a paste are what the text names, not what was tested. */
export interface Situation extends StepValues {
  /** Whose words and menus: SPS's wording, and SPP's generation. */
  products: Products;
  /** What the page has named before its steps. */
  named?: readonly Place[];
  /** The variant of the entry that holds, as its steps name it in `variant`; null where it has no variants, or none is known. */
  variant: string | null;
  /** What the case has behind it; see `settledOf`. */
  settled: ReadonlySet<Settled>;
}

/** A case of which nothing is known but the words of its product: the whole resolution. */
export const nothingSettled: ReadonlySet<Settled> = new Set();

/** One join error's guidance with this case's values in its sentences. */
export interface Guidance extends Omit<
  JoinError,
  'recognise' | 'examples' | 'causedBy' | 'why' | 'steps' | 'decision' | 'variants'
> {
  why: Why[];
  /** What is left to do in this case, in order. */
  steps: Step[];
  /** What helps only if no address can be used; empty where a check has shown that none can, for then it is to do. */
  otherwise: Step[];
  decision: Decision | null;
  /** What the page has named when the steps end. */
  named: ReadonlySet<Place>;
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

/** A value as a marked part of a sentence; null where it is not known. */
function inWords(value: StepValues[keyof StepValues]): string | null {
  if (value === null) return null;
  if (value instanceof AsSent) return AsSent.words(value);
  const names = [value].flat();
  return names.length === 0 ? null : names.map(nameAsCode).join(', ');
}

function fillFor(facts: Situation, named: Set<Place>): Fill {
  const values: Record<string, string> = {
    entered: inWords(facts.entered) ?? unknownWords.entered,
    offered: inWords(facts.offered) ?? unknownWords.offered,
    host: inWords(facts.host) ?? unknownWords.host,
  };
  const places = placeFiller(facts.products, named);
  // A label brings its own mark-up, twice where two labels are shown.
  return (text) =>
    places(text.replaceAll(/\*\*(\{\w+\})\*\*/g, '$1')).replaceAll(
      /\{(\w+)\}/g,
      (whole, name: string) => values[name] ?? whole,
    );
}

const filled = <S extends Statement>(statement: S, fill: Fill): S => ({
  ...statement,
  text: fill(statement.text),
});

/** Where a command names the host and nobody here knows it, it keeps a place for the reader. */
const placeOfHost = '<SPP’s address>';

const commandFor = ({ host }: Situation, fill: Fill) => {
  const named = host === null || host instanceof AsSent ? placeOfHost : host;
  return (command: Command): Command => ({
    ...command,
    run: fill(command.run.replaceAll('{host}', named)),
    ...(command.note !== undefined && { note: fill(command.note.replaceAll('{host}', named)).trim() }),
  });
};

/** The steps that nothing has settled. */
export const leftOf = (steps: readonly Step[], settled: ReadonlySet<Settled>): Step[] =>
  steps.filter(({ settledBy = [] }) => !settledBy.some((one) => settled.has(one)));

/** Whether a way of doing a step is one of this SPP; all of them are where its generation is not known. */
const isFor =
  ({ products: { spp } }: Situation) =>
  ({ only }: Command): boolean =>
    spp === null || only === undefined || (only === 'from-7') === (spp === 'spp7');

const holds =
  (facts: Situation) =>
  ({ variant }: Step): boolean =>
    variant === undefined || variant === (facts.variant ?? notKnown);

/** The steps that are left in a case: those of its variant that nothing has settled, with its values in their places. */
function fitSteps(steps: readonly Step[], facts: Situation, fill: Fill): Step[] {
  const command = commandFor(facts, fill);
  return leftOf(steps, facts.settled)
    .filter(holds(facts))
    .map((step) => ({
      ...filled(step, fill),
      ...(step.breaks !== undefined && { breaks: fill(step.breaks) }),
      ...(step.commands !== undefined && { commands: step.commands.filter(isFor(facts)).map(command) }),
    }));
}

function fitDecision(decision: Decision, facts: Situation, fill: Fill): Decision {
  // What was answered settles the look for the steps, and not for who wants to look again.
  const [look = decision.look] = fitSteps([decision.look], { ...facts, settled: nothingSettled }, fill);
  const answers = decision.answers.map((answer) => ({
    ...answer,
    steps: fitSteps(answer.steps, facts, fill),
  }));
  return { ...decision, question: fill(decision.question), look, answers };
}

/** Steps of no entry, with their places filled, in the order in which a page shows them. */
export const fitAlone = ({ products, host }: Pick<Situation, 'products' | 'host'>) => {
  const facts = { ...nothingKnown, products, host, variant: null, settled: nothingSettled };
  const fill = fillFor(facts, new Set());
  return (steps: readonly Step[]): Step[] => fitSteps(steps, facts, fill);
};

/** An entry's guidance for this case: what is settled left out, values filled in, words where a value is not known. */
export function guide(entry: JoinError, facts: Situation): Guidance {
  const { recognise: _recognise, examples: _examples, causedBy: _causedBy, variants, ...rest } = entry;
  const variant = facts.variant === null ? undefined : variants?.[facts.variant];
  const named = new Set(facts.named);
  const fill = fillFor(facts, named);
  const isFolded = ({ otherwise }: Step) => otherwise === true && !facts.settled.has('no-address');
  const symptom = filled(entry.symptom, fillFor(facts, new Set()));
  const why = (variant?.why ?? entry.why).map((statement) => filled(statement, fill));
  const wait = filled(entry.wait, fill);
  const decision = entry.decision === undefined ? null : fitDecision(entry.decision, facts, fill);
  const steps = fitSteps(entry.steps, facts, fill);
  return {
    ...rest,
    title: variant?.title ?? entry.title,
    symptom,
    why,
    wait,
    steps: steps.filter((step) => !isFolded(step)),
    otherwise: steps.filter(isFolded),
    decision,
    named,
  };
}
