import type { Outcome } from './use-check.ts';

/** SPP's version as its status says; null where it was not checked, or does not say. */
export function sppVersion(outcome: Outcome | null): string | null {
  for (const { status } of outcome?.check.checked.facts.endpoints ?? [])
    if (status.outcome === 'observed' && status.fact.kind === 'spp') return status.fact.status.version;
  return null;
}
