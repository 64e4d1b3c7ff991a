import type { EndpointProbe } from '../facts/endpoint-attempts.ts';
import type { Checked, Endpoint } from '../facts/facts.ts';
import type { StatusFact } from '../facts/status-facts.ts';
import type { Basis } from '../sources/basis.ts';
import type { Source } from '../sources/source.ts';

/** The rows of the ladder, in the order in which the join needs them. */
export type Rung =
  | 'dns'
  | 'tcp'
  | 'tls'
  | 'certificate-names'
  | 'certificate-validity'
  | 'spp'
  | 'role-and-state'
  | 'sessions'
  | 'clock'
  | 'again';

export type Verdict = 'passed' | 'warning' | 'failed' | 'skipped' | 'unknown';

/** Typed values behind a finding, for machines; the sentence for people stands beside them. */
export type EvidenceValues = Record<string, string | number | boolean | null | string[]>;

/** What was observed at an address or failed, by probe. */
type Tried = {
  [Probe in EndpointProbe]: Extract<NonNullable<Endpoint[Probe]>, { outcome: 'observed' | 'failed' }>;
};

/** The part of the facts that a check may read, each already observed or failed, never not-tried. */
export interface Readable extends Tried {
  dns: Extract<Checked['facts']['dns'], { outcome: 'observed' | 'failed' }>;
  /** What an SPP answered; where none did, the question does not arise. */
  spp: Extract<StatusFact, { kind: 'spp' }>;
  /** One endpoint whole, its attempts perhaps not tried: for a question that more than one probe can answer. */
  endpoint: Endpoint;
  /** All endpoints, for a question about their differences; asked once, not per endpoint. */
  endpoints: readonly Endpoint[];
}

/** What every check may know besides the facts that it declared: what was typed, and when the check began (ms, UTC). */
export interface Circumstances {
  address: Checked['address'];
  checkedAt: number;
}

/**
 * What a check found, for a cell of a table: a clause without a capital letter or a full stop, perhaps sentences after it, with
 * `` `value` `` as the only markup.
 *
 * `failed` means that it would stop the join, for the SPS client of the documented error on SPS 6.10 or newer; `warning` that it
 * would not. `skipped`: the question does not arise (the dates of a certificate that was never seen).
 */
export interface Judgement {
  verdict: Verdict;
  text: string;
  /** What follows from it by a rule that was not seen at work here: known as the check's `basis` says. A sentence of its own without its full stop. */
  rule?: string;
  values?: EvidenceValues;
  /** How we know that this one stops the join, where the check answers for more than one reason. */
  basis?: Basis;
}

/** One question asked of the facts. `id` is the noun of its failing state and permanent. */
export interface Check<Id extends string = string, Reads extends keyof Readable = keyof Readable> {
  id: Id;
  rung: Rung;
  reads: readonly Reads[];
  /** The question in the reader's words, for a report: "Does the certificate name the address?" */
  asks: string;
  /** Without its answer, "nothing would stop the join" cannot be said. Absent: the answer may stay unknown. */
  decides?: true;
  /** How we know that failing it stops the join. */
  basis: Basis;
  source?: Source;
  /** Whatever it finds stops no join: it warns at the most, or does not know. Absent: it can fail. */
  neverFails?: true;
  look(readable: Pick<Readable, Reads>, circumstances: Circumstances): Judgement;
}

export const defineCheck = <const Id extends string, const Reads extends keyof Readable>(
  check: Check<Id, Reads>,
): Check<Id, Reads> => check;
