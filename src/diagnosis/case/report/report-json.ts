import * as z from 'zod/mini';
import { doerOf } from '../../guidance/addressee.ts';
import type { SharedCase } from '../case.ts';
import { nextOf } from './next-action.ts';
import type { ReportContext } from './report.ts';
import { leftOutWords } from '../left-out-words.ts';
import { wayOf } from './step-lines.ts';
import { whyTold } from '../told-words.ts';
import { unmarked } from './unmarked.ts';

const text = z.string();

/** What a case comes to, in words, as the other reports say it: sentences for people, which may change, beside the fields for programs. */
export const caseInShort = z.object({
  headline: text,
  /** Where the join stops. */
  stops: text,
  /** What the sender was told to type, and why; absent where nothing was. It is to be checked before anybody types it. */
  value: z.optional(z.object({ type: text, why: text })),
  next: z.object({ who: text, does: text }),
  steps: z.array(
    z.object({
      who: text,
      does: text,
      /** What is lost or interrupted; absent where nothing is. */
      breaks: z.optional(text),
      canBeUndone: z.boolean(),
      commands: z.optional(z.array(z.object({ by: text, run: text, note: z.optional(text) }))),
    }),
  ),
  /** The case as a link; absent where none could be made. */
  link: z.optional(text),
  /** The machine that looked; absent where nothing was checked. */
  checkedFrom: z.optional(text),
  /** What is not in the case, so that its link stays short; absent where everything is. */
  leftOut: z.optional(text),
});

type InShort = z.infer<typeof caseInShort>;

function stepsOf({ steps }: Pick<ReportContext, 'steps'>): InShort['steps'] {
  return steps.map((step) => ({
    who: doerOf(step),
    does: unmarked(step.text),
    ...(step.breaks !== undefined && { breaks: unmarked(step.breaks) }),
    canBeUndone: step.safety === 'safe',
    ...(step.commands !== undefined &&
      step.commands.length > 0 && {
        commands: step.commands.map((command) => ({
          by: wayOf(command),
          run: command.run,
          ...(command.note !== undefined && { note: unmarked(command.note) }),
        })),
      }),
  }));
}

/** A case as JSON, with what it comes to. The published schema is `/schema/case-1.json`. */
export function reportAsJson(
  shared: SharedCase,
  context: Pick<ReportContext, 'finding' | 'steps' | 'link'>,
): { schema: 1; inShort: InShort } & SharedCase {
  const { check, told: [told] = [] } = shared;
  const { finding, steps, link } = context;
  const next = nextOf(shared, steps);
  const leftOut = leftOutWords(shared.leftOut);
  return {
    schema: 1,
    inShort: {
      headline: `${unmarked(finding.heading)}.`,
      stops: `${unmarked(finding.kicker)}.`,
      ...(told !== undefined &&
        check !== null && { value: { type: told.type, why: unmarked(whyTold(told, check.host)) } }),
      next: { who: next.who, does: unmarked(next.does) },
      steps: stepsOf(context),
      ...(link !== null && { link }),
      ...(check !== null && { checkedFrom: check.vantage }),
      ...(leftOut !== null && { leftOut }),
    },
    ...shared,
  };
}
