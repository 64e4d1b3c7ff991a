import type { Checked } from '../../facts/facts.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Seen } from './seen-variant.ts';
import { seenVariant } from './seen-variant.ts';

/** The old name of `seenVariant`, until the wizard calls the new one. */
export const seenCase = (_id: string, checked: Checked, finding: Finding): Seen | null =>
  seenVariant(checked, finding);
