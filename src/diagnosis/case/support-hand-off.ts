import type { Finding } from '../findings/finding.ts';
import type { JoinErrorId } from '../join-errors/catalogue.ts';
import { joinErrorById } from '../join-errors/catalogue.ts';
import type { SharedCase } from './case.ts';
import type { HandOff } from './hand-off.ts';
import type { ReportLine } from './report/report-line.ts';

/** A case for which no known cause is left. */
export interface Unsolved {
  /** Errors whose resolution was followed without success, in that order. */
  tried: readonly JoinErrorId[];
  /** What a pasted text shows; the text itself is never handed over. */
  recognised: SharedCase['recognised'];
  /** Versions; null where they are not known. */
  sps: string | null;
  spp: string | null;
  /** A check of SPP's address; null where none was made. */
  check: { host: string; at: string; from: string; findings: readonly Finding[] } | null;
}

const line = (label: string, ...values: string[]): ReportLine => ({ label, values });
const named = (id: JoinErrorId): string => `${joinErrorById[id].title} (${id})`;

const worthSaying: ReadonlySet<Finding['verdict']> = new Set(['failed', 'warning', 'unknown']);

function ofCheck(check: Unsolved['check']): ReportLine[] {
  if (check === null) return [{ says: 'SPP’s address was not checked.' }];
  const told = check.findings.filter(({ verdict }) => worthSaying.has(verdict));
  return [
    line('Address checked', check.host),
    line('Checked at', check.at),
    line('Checked from', check.from),
    ...told.map(({ id, verdict, evidence }) => ({ says: `${verdict}: ${evidence.text} [${id}]` })),
    ...(told.length === 0 ? [{ says: 'The check found nothing that would stop the join.' }] : []),
  ];
}

/** What the vendor's support gets, where every cause that could fit was followed or is ruled out. */
export const handOffToSupport = ({
  tried,
  recognised,
  sps,
  spp,
  check,
}: Unsolved): Omit<HandOff, 'link'> => ({
  to: 'support',
  finding: 'SPS cannot join SPP, and no known cause is left',
  why: [],
  evidence: [
    line('Version of SPS', sps ?? 'not known'),
    line('Version of SPP', spp ?? 'not known'),
    line('Followed without success', ...tried.map(named)),
    ...recognised.flatMap(({ id, words }) => [
      line('The error text shows', named(id)),
      ...(words.length === 0 ? [] : [line('Words that decided', ...words)]),
    ]),
    ...ofCheck(check),
  ],
  steps: [],
});
