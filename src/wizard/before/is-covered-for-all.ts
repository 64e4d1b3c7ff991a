import { judgeCoverage } from '#diagnosis/certificate/judge-coverage.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';

/** Whether every certificate seen names the checked address for a strict client too; false where none was seen. */
export function isCoveredForAll({ address: { host, kind }, facts: { endpoints } }: Checked): boolean {
  const leaves = endpoints.flatMap(({ tls }) =>
    tls.outcome === 'observed' ? tls.fact.certificates.slice(0, 1) : [],
  );
  return leaves.length > 0 && leaves.every((leaf) => judgeCoverage(leaf, host, kind).strict.covers);
}
