import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import { earlierTable, joinErrorId, mostEarlier } from './earlier-attempt.ts';
import type { Kind, ShortOf } from './fields/field-kinds.ts';
import { as, fittingOf, ifItFits, listOf, nullable, orMissing, textOf } from './fields/field-kinds.ts';
import { recordOf } from './fields/field-table.ts';
import { instant, sharedText } from './fields/shared-text.ts';
import { answerTable } from './shared-answers.ts';
import { checkTable } from './shared-check.ts';
import type { SharedCheck } from './shared-check.ts';
import { mostTold, toldTable } from './told.ts';

/** A record in a link, whatever it is out of it: a case holds it as the link does. */
const packed = <Short>({
  schema,
  redact,
}: Pick<Kind<never, Short>, 'schema' | 'redact'>): Kind<Short, Short> => ({
  ...as(schema),
  redact: (short, redactors, how) => redact(short, redactors, how),
});

/** An error that a pasted text showed, with the words that decided; the text itself is never shared. */
const recognisedTable = recordOf([
  ['id', as(joinErrorId)],
  ['words', listOf(textOf(sharedText(120)), 6), 'text'],
  ['probable', orMissing(as(z.literal(true)))],
]);

const asked = z.union([
  z.object({ text: sharedText(600) }),
  z.object({ error: joinErrorId }),
  z.object({ again: z.literal(true) }),
]);

/** What somebody asks the other side to do; `at` ms since the epoch. */
const noteTable = recordOf([
  ['at', as(instant)],
  // Who asks, as they want to be called; absent where they did not say.
  ['by', ifItFits(textOf(sharedText(60))), 'own'],
  [
    'asks',
    {
      ...as(asked),
      redact: (asks, { text }) => ('text' in asks ? { text: text(asks.text) } : asks),
    } satisfies Kind<z.infer<typeof asked>, z.infer<typeof asked>>,
  ],
]);

/** What the check of a case came to, as its sender saw it: all that is left of it where a link is cut before the check itself. */
const foundTable = recordOf([
  ['came', as(z.enum(['stops', 'clear', 'not-assessed', 'refused']))],
  ['error', orMissing(as(joinErrorId))],
]);

/** What had to go so that a link stays short enough for mail programs. */
const leftOut = z.enum(['words-in-text', 'earlier-checks', 'issuers']);
export type LeftOut = z.infer<typeof leftOut>;

/** Most characters of the sender's own words: two sentences. */
export const mostOwnWords = 300;

/** Most notes that one link carries; the oldest go first. */
export const mostNotes = 4;

const ownName = ifItFits(textOf(sharedText(60)));

/**
 * One troubleshooting case as one value: what was answered, seen by a check and recognised in a text, by one person at one time.
 *
 * All text in it is escaped. It is the sender's: nothing in it was observed by whoever reads it. This one list gives what a link holds, the
 * published schema, and how each field loses its names; `case-fields.test.ts` holds the report to it.
 */
export const caseTable = recordOf([
  // When it was shared, ms since the epoch, and how far the sender's clock is from UTC, in minutes to the east.
  ['at', as(instant)],
  ['offset', as(otherwise(z.number().check(z.minimum(-1440), z.maximum(1440)), 0))],
  // Who shared it, or a ticket, as they want to be called; absent where they did not say.
  ['by', ownName, 'own'],
  // What the sender says of it, in two sentences; absent where nothing was written.
  ['words', ifItFits(textOf(sharedText(mostOwnWords))), 'text'],
  // Version of the wizard that made it.
  ['wizard', ifItFits(textOf(sharedText(20))), 'plain'],
  // Names and addresses are replaced by tokens such as HOST-1.
  ['redacted', as(z.boolean())],
  // The address is one of the practice lab's: no real appliance was looked at.
  ['practice', as(z.boolean())],
  // What the check came to; absent where nothing was checked, and in links from before December 2026. The check itself says it better.
  ['found', ifItFits(foundTable)],
  ['answers', answerTable],
  // Null where nothing was checked.
  ['check', nullable(packed<SharedCheck>(checkTable))],
  // What that check told the sender to type, best first; absent where it named nothing.
  ['told', orMissing(fittingOf(toldTable, mostTold))],
  // The checks before it, oldest first; absent where there was none.
  ['earlier', orMissing(fittingOf(earlierTable, mostEarlier))],
  ['leftOut', orMissing(fittingOf(as(leftOut), 3))],
  ['recognised', fittingOf(recognisedTable, 6)],
  // Where no error was recognised: what else is known in the text, and the errors that it may be.
  ['seen', fittingOf(textOf(sharedText(120)), 8), 'text'],
  ['maybe', fittingOf(as(joinErrorId), 8)],
  ['notes', fittingOf(noteTable, mostNotes)],
]);

/** The schema of the whole, and by `shape` that of each field, for what is left of a link that was cut. */
export const sharedCase = caseTable.schema as unknown as z.ZodMiniType<SharedCase> & {
  readonly shape: Readonly<Record<keyof SharedCase, z.ZodMiniType>>;
};

export type SharedCase = ShortOf<typeof caseTable>;
export type Note = ShortOf<typeof noteTable>;
export type Recognised = ShortOf<typeof recognisedTable>;
