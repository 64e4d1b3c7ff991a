import type { Basis } from '../sources/basis.ts';
import type { FindingId } from './catalogue.ts';
import type { EvidenceValues, Rung, Verdict } from './define-check.ts';

/** What a check says of one address. */
export interface Finding {
  id: FindingId;
  rung: Rung;
  verdict: Verdict;
  /**
   * Judged for the SPS client of the documented error on SPS 6.10 or newer: true for `failed`, false for `passed` and `warning`,
   * null (not known) for `unknown` and `skipped`.
   */
  stopsJoin: boolean | null;
  /** How we know that a failure here stops the join. */
  basis: Basis;
  evidence: {
    /** One sentence; hostile text in it is escaped. */
    text: string;
    /** Where `text` holds more than what was seen: that, and the rule, which is known as `basis` says. */
    parts?: { seen: string; rule: string };
    /** The address it was seen at; null where the sentence is about the name or about all of them. */
    ip: string | null;
    /** The addresses at which it fails; empty where it fails at none, or the sentence is about the name or all of them. */
    failsAt: string[];
    values: EvidenceValues;
  };
}
