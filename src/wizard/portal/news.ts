import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { OverallVerdict } from '#diagnosis/guidance/overall-verdict.ts';

/** What the page that frames the wizard is told: where the visitor is and what came out, never a text, a name or a version. */
export type News =
  /** The visitor is at this step. `error`: whose resolution it shows. */
  | { type: 'step'; step: string; error?: JoinErrorId; address?: string }
  /** A press on Check, a pasted text or a picked symptom has led to something. */
  | { type: 'diagnosed'; by: 'check'; outcome: OverallVerdict; errors: JoinErrorId[]; address?: string }
  | { type: 'diagnosed'; by: 'text' | 'symptom'; errors: JoinErrorId[]; address?: string }
  /** What the content needs, in CSS pixels. */
  | { type: 'height'; height: number }
  /** The visitor says that the join worked. */
  | { type: 'done'; address?: string };

/** Names the wizard in every message to and from it. */
export const source = 'sps-join-wizard';
