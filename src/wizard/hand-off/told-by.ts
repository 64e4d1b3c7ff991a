import type { Told } from '#diagnosis/case/told.ts';
import { mostTold } from '#diagnosis/case/told.ts';
import type { DatedCheck, Diagnosis } from '#diagnosis/diagnose.ts';

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
