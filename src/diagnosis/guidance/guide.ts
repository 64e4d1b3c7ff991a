import { monoName } from '../findings/mono.ts';
import type { JoinError, Step } from '../join-errors/define-join-error.ts';
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
  /** The case of the entry that holds, as its steps name it in `when`; null where it has no cases. */
  when: string | null;
}

/** One join error's guidance with this case's values in its sentences. */
export interface Guidance extends Omit<JoinError, 'recognise' | 'examples' | 'causedBy' | 'why' | 'steps'> {
  why: Statement[];
  /** Only the steps that hold in this case, in order. */
  steps: Step[];
}

/** The case of a step that helps while nothing of the case is known, so that a bare link shows the whole resolution. */
const notKnown = 'not-known';

/** What a sentence says where the value is not known. */
const unknownWords = {
  entered: 'the address that you typed',
  offered: 'the name in SPP’s certificate',
  host: 'SPP',
} as const;

function fill<S extends Statement>(statement: S, facts: CaseFacts): S {
  const values: Record<string, string> = {
    field: fieldLabel(facts.generation),
    entered: facts.entered === null ? unknownWords.entered : monoName(facts.entered),
    offered:
      facts.offered === null || facts.offered.length === 0
        ? unknownWords.offered
        : facts.offered.map(monoName).join(', '),
    host: facts.host === null ? unknownWords.host : monoName(facts.host),
  };
  return {
    ...statement,
    // The label brings its own mark-up, twice where two labels are shown.
    text: statement.text
      .replaceAll('**{field}**', '{field}')
      .replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
  };
}

/** An entry's guidance for this case: steps of other cases left out, values filled in, words where a value is not known. */
export function guide(entry: JoinError, facts: CaseFacts): Guidance {
  const { recognise: _recognise, examples: _examples, causedBy: _causedBy, ...rest } = entry;
  return {
    ...rest,
    symptom: fill(entry.symptom, facts),
    why: entry.why.map((statement) => fill(statement, facts)),
    steps: entry.steps
      .filter(({ when }) => when === undefined || when === (facts.when ?? notKnown))
      .map((step) => fill(step, facts)),
  };
}
