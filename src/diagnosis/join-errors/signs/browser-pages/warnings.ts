import type { Reason } from '../../reason.ts';

/** Why a browser warns of what it reached. */
const warnings = new Set<string>([
  'name',
  'dates',
  'untrusted',
  'self-signed',
  'weak',
  'revoked',
  'protocol',
  'other',
] satisfies Reason[]);

/** Whether a cause is one of a warning, so that the address was reached. */
export const isWarning = (reason: string): boolean => warnings.has(reason);
