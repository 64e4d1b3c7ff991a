import * as z from 'zod/mini';
import { generation } from '../guidance/generation.ts';
import { joinErrorId } from './earlier-attempt.ts';
import { as, fittingOf, ifItFits, listOf, textOf } from './fields/field-kinds.ts';
import type { ShortOf } from './fields/field-kinds.ts';
import { recordOf } from './fields/field-table.ts';
import { sharedText } from './fields/shared-text.ts';

/** Most errors that can be followed in one case: all that are known, and room for more. */
const mostFollowed = 64;

const error = ifItFits(as(joinErrorId));
const name = ifItFits(textOf(sharedText(253)));
const version = ifItFits(textOf(sharedText(40)));
const ownWord = ifItFits(as(z.string().check(z.regex(/^[a-z-]{1,40}$/))));

/** What was answered in the wizard, by question, as far as it says something of the case. Absent: not answered. */
export const answerTable = recordOf([
  ['address', ifItFits(textOf(sharedText(300))), 'address'],
  ['error', error],
  ['generation', ifItFits(as(generation))],
  ['sps', version, 'typed-version'],
  ['spp', version, 'typed-version'],
  ['account', ifItFits(as(z.enum(['ready', 'unsure'])))],
  ['outcome', ifItFits(as(z.enum(['worked', 'failing', 'running'])))],
  // Values that were read from a pasted text: hearsay twice.
  ['host', name, 'address'],
  ['entered', name, 'address'],
  ['offered', ifItFits(listOf(textOf(sharedText(253)), 8)), 'address'],
  ['code', ifItFits(textOf(sharedText(6))), 'plain'],
  ['path', ifItFits(textOf(sharedText(300))), 'text'],
  ['reason', ownWord],
  ['from', ifItFits(as(z.literal('text')))],
  // When the wait is over, ms since the epoch.
  ['clock', ifItFits(as(z.string().check(z.regex(/^\d{12,14}$/))))],
  ['before', ifItFits(as(z.enum(['yes', 'no', 'unknown'])))],
  // The join error that the last try failed with, where it asks to wait.
  ['waits', error],
  ['mayChangeSpp', ifItFits(as(z.literal('no')))],
  ['decided', ownWord],
  // Join errors whose resolution was followed without success, in that order.
  ['tried', ifItFits(fittingOf(as(joinErrorId), mostFollowed))],
]);

export const sharedAnswers = answerTable.schema as unknown as z.ZodMiniType<SharedAnswers>;
export type SharedAnswers = ShortOf<typeof answerTable>;
