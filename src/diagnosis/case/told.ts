import type { DatedCheck, Diagnosis } from '../diagnose.ts';
import { as, listOf, orMissing, textOf } from './field-kinds.ts';
import { tableOf } from './field-table.ts';
import { sharedText } from './shared-text.ts';
import * as z from 'zod/mini';

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

const addressesOf = ({ checked: { facts } }: DatedCheck): string[] =>
  facts.dns.outcome === 'observed' ? facts.dns.fact.addresses : [];

/** What a check told to type, best first; empty where it named nothing. */
export const toldBy = (
  check: DatedCheck,
  candidates: ReadonlyMap<string, DatedCheck | null>,
  { enter }: Pick<Diagnosis, 'enter'>,
): Told[] =>
  enter.slice(0, mostTold).map(({ value, covers }) => {
    const seen = value === check.checked.address.host ? check : candidates.get(value);
    return {
      type: value,
      leads: seen ? addressesOf(seen).slice(0, mostTold) : [],
      ...(covers.strict && { strict: true as const }),
    };
  });
