import * as z from 'zod/mini';
import { as, listOf, orMissing, textOf } from './fields/field-kinds.ts';
import { tableOf } from './fields/field-table.ts';
import { sharedText } from './fields/shared-text.ts';

/**
 * What the sender was told to type, and why it held there: it was tested, leads only to addresses at which the typed one was seen, and shows
 * the same certificate. In a link it is the sender's word, and gives whoever opens it nothing to type.
 */
export interface Told {
  type: string;
  leads: string[];
  /** A strict client takes it as well; absent where only SPS's old one does. */
  strict?: true;
}

/** Most values of one check that are sent, and most addresses of one value. */
export const mostTold = 3;

const name = textOf(sharedText(300));

export const toldTable = tableOf<Told>()([
  ['type', 'type', name, 'address'],
  ['leads', 'leads', listOf(name, mostTold), 'address'],
  ['strict', 'strict', orMissing(as(z.literal(true)))],
]);
