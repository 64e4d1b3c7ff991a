import type { Finding } from '#diagnosis/findings/finding.ts';
import { headlineOf } from '../check/result/headline.ts';
import type { Outcome } from '../check/run/use-check.ts';

const isDoubt = ({ id, verdict }: Finding): boolean =>
  id === 'certificate-strict-mismatch' && (verdict === 'warning' || verdict === 'unknown');

/** Why another value than the checked address is the one to type: what its check found; null where nothing speaks against it. */
export const reasonAgainst = ({ diagnosis }: Outcome): Finding | null =>
  headlineOf(diagnosis).finding ?? diagnosis.findings.find(isDoubt) ?? null;
