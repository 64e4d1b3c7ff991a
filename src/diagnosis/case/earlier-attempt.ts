import * as z from 'zod/mini';
import type { OverallVerdict } from '../guidance/overall-verdict.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { listed } from '../join-errors/listed.ts';
import { as, orMissing, textOf } from './fields/field-kinds.ts';
import { tableOf } from './fields/field-table.ts';
import { instant, sharedText } from './fields/shared-text.ts';

/** A check that went before the one of the case, and what it came to: enough for a timeline, and no facts. */
export interface EarlierAttempt {
  /** Its start, ms since the epoch. */
  at: number;
  host: string;
  came: OverallVerdict;
  /** The join error that it pointed to first; absent where it pointed to none. */
  error?: JoinErrorId;
}

/** Most attempts that one link carries beside its own; the oldest go first. */
export const mostEarlier = 4;

export const joinErrorId = z.enum(listed.map(({ id }) => id));

export const earlierTable = tableOf<EarlierAttempt>()([
  ['at', 'at', as(instant)],
  ['host', 'host', textOf(sharedText(300)), 'address'],
  ['came', 'came', as(z.enum(['stops', 'clear', 'not-assessed', 'refused']))],
  ['error', 'error', orMissing(as(joinErrorId))],
]);
