import * as z from 'zod/mini';
import { catch as otherwise } from 'zod/mini';
import { generation } from '../guidance/generation.ts';
import { earlierTable, joinErrorId, mostEarlier } from './earlier-attempt.ts';
import { sharedCheck } from './shared-check.ts';
import { atMost, eachThatFits } from './fields/lenient-lists.ts';
import { instant, sharedText } from './fields/shared-text.ts';
import { mostTold, toldTable } from './told.ts';

const joinErrorIds = eachThatFits(joinErrorId, 8);

/** Most errors that can be followed in one case: all that are known, and room for more. */
const mostFollowed = 64;

/** A field that is dropped where it does not fit, because the rest of the case is still worth reading. */
const orAbsent = <Schema extends z.core.$ZodType>(schema: Schema) => otherwise(z.optional(schema), undefined);

/** What was answered in the wizard, by question, as far as it says something of the case. Absent: not answered. */
export const sharedAnswers = z.object({
  address: orAbsent(sharedText(300)),
  error: orAbsent(joinErrorId),
  generation: orAbsent(generation),
  sps: orAbsent(sharedText(40)),
  spp: orAbsent(sharedText(40)),
  account: orAbsent(z.enum(['ready', 'unsure'])),
  outcome: orAbsent(z.enum(['worked', 'failing', 'running'])),
  /** Values that were read from a pasted text: hearsay twice. */
  host: orAbsent(sharedText(253)),
  entered: orAbsent(sharedText(253)),
  offered: orAbsent(atMost(sharedText(253), 8)),
  code: orAbsent(sharedText(6)),
  path: orAbsent(sharedText(300)),
  reason: orAbsent(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  from: orAbsent(z.literal('text')),
  /** When the wait is over, ms since the epoch. */
  clock: orAbsent(z.string().check(z.regex(/^\d{12,14}$/))),
  before: orAbsent(z.enum(['yes', 'no', 'unknown'])),
  /** The join error that the last try failed with, where it asks to wait. */
  waits: orAbsent(joinErrorId),
  mayChangeSpp: orAbsent(z.literal('no')),
  decided: orAbsent(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  /** Join errors whose resolution was followed without success, in that order. */
  tried: orAbsent(eachThatFits(joinErrorId, mostFollowed)),
});

/** An error that a pasted text showed, with the words that decided; the text itself is never shared. */
const recognised = z.object({
  id: joinErrorId,
  words: atMost(sharedText(120), 6),
  probable: z.optional(z.literal(true)),
});

/** What somebody asks the other side to do; `at` ms since the epoch. */
export const note = z.object({
  at: instant,
  /** Who asks, as they want to be called; absent where they did not say. */
  by: orAbsent(sharedText(60)),
  asks: z.union([
    z.object({ text: sharedText(600) }),
    z.object({ error: joinErrorId }),
    z.object({ again: z.literal(true) }),
  ]),
});

/** What the check of a case came to, as its sender saw it: all that is left of it where a link is cut before the check itself. */
const found = z.object({
  came: z.enum(['stops', 'clear', 'not-assessed', 'refused']),
  error: orAbsent(joinErrorId),
});

/** What had to go so that a link stays short enough for mail programs. */
export const leftOut = z.enum(['words-in-text', 'earlier-checks', 'issuers']);
export type LeftOut = z.infer<typeof leftOut>;

/** Most characters of the sender's own words: two sentences. */
export const mostOwnWords = 300;

/** Most notes that one link carries; the oldest go first. */
export const mostNotes = 4;

/**
 * One troubleshooting case as one value: what was answered, seen by a check and recognised in a text, by one person at one time.
 *
 * All text in it is escaped. It is the sender's: nothing in it was observed by whoever reads it.
 */
export const sharedCase = z.object({
  /** When it was shared, ms since the epoch, and how far the sender's clock is from UTC, in minutes to the east. */
  at: instant,
  offset: otherwise(z.number().check(z.minimum(-1440), z.maximum(1440)), 0),
  /** Who shared it, or a ticket, as they want to be called; absent where they did not say. */
  by: orAbsent(sharedText(60)),
  /** What the sender says of it, in two sentences; absent where nothing was written. */
  words: orAbsent(sharedText(mostOwnWords)),
  /** Version of the wizard that made it. */
  wizard: orAbsent(sharedText(20)),
  /** Names and addresses are replaced by tokens such as HOST-1. */
  redacted: z.boolean(),
  /** The address is one of the practice lab's: no real appliance was looked at. */
  practice: z.boolean(),
  /** What the check came to; absent where nothing was checked, and in links from before December 2026. The check itself says it better. */
  found: orAbsent(found),
  answers: sharedAnswers,
  /** Null where nothing was checked. */
  check: z.nullable(sharedCheck),
  /** What that check told the sender to type, best first; absent where it named nothing. */
  told: z.optional(eachThatFits(toldTable.schema, mostTold)),
  /** The checks before it, oldest first; absent where there was none. */
  earlier: z.optional(eachThatFits(earlierTable.schema, mostEarlier)),
  leftOut: z.optional(eachThatFits(leftOut, 3)),
  recognised: eachThatFits(recognised, 6),
  /** Where no error was recognised: what else is known in the text, and the errors that it may be. */
  seen: eachThatFits(sharedText(120), 8),
  maybe: joinErrorIds,
  notes: eachThatFits(note, mostNotes),
});

export type SharedCase = z.infer<typeof sharedCase>;
export type SharedAnswers = z.infer<typeof sharedAnswers>;
export type Note = z.infer<typeof note>;
export type Recognised = z.infer<typeof recognised>;
