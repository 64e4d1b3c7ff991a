import type { Finding } from '#diagnosis/findings/finding.ts';
import { mismatchCase } from '#diagnosis/guidance/mismatch-case.ts';
import type { AnswerChange } from '../flow/answers.ts';

/** What a finding hands on to the page of its join error: the values that were seen, for its sentences. */
export function valuesFor(finding: Finding | null, host: string): AnswerChange {
  const offered = finding?.evidence.values['offered'];
  if (finding?.id !== 'certificate-name-mismatch' || !Array.isArray(offered)) return { host };
  return { host, entered: host, offered: offered.slice(0, 8), reason: mismatchCase(host, offered) };
}
