import type { Facts } from '#diagnosis/facts/facts.ts';
import type { ProbeName } from '#diagnosis/facts/endpoint-attempts.ts';
import type { FindingId } from '#diagnosis/findings/catalogue.ts';
import type { Rung, Verdict } from '#diagnosis/findings/define-check.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';

/** One row of the ladder as it is shown. `tookMs`: wall time of the probe that this row is named for; null where it has none. */
export interface LadderRow {
  rung: Rung;
  title: string;
  verdict: Verdict | 'checking' | 'waiting';
  text: string;
  tookMs: number | null;
}

interface RungWords {
  title: string;
  probe: ProbeName;
  /** What a passed row says: the sentences of these findings. */
  says: readonly FindingId[];
  timed: boolean;
}

/** The rows, in the order in which the join needs them; they keep their places from the start. */
export const rungs: Record<Rung, RungWords> = {
  dns: { title: 'Name', probe: 'dns', says: ['name-not-resolved'], timed: true },
  tcp: { title: 'Route', probe: 'tcp', says: ['port-unreachable'], timed: true },
  tls: { title: 'TLS', probe: 'tls', says: ['tls-unanswered'], timed: true },
  'certificate-names': {
    title: 'Certificate name',
    probe: 'tls',
    says: ['certificate-name-mismatch'],
    timed: false,
  },
  'certificate-validity': {
    title: 'Certificate dates and strength',
    probe: 'tls',
    says: ['certificate-expired', 'certificate-weak'],
    timed: false,
  },
  spp: { title: 'Appliance', probe: 'status', says: ['not-spp'], timed: true },
  'role-and-state': {
    title: 'Role and state',
    probe: 'status',
    says: ['spp-is-replica', 'spp-not-online'],
    timed: false,
  },
  sessions: { title: 'Joined SPS', probe: 'status', says: ['session-module-joined'], timed: false },
  clock: { title: 'Clock', probe: 'status', says: ['clock-skewed'], timed: false },
  again: { title: 'Second connection', probe: 'status', says: ['connections-disagree'], timed: false },
};

const rungNames = Object.keys(rungs) as Rung[];

/** The worst first: what a row must say when its findings differ. */
const severity: readonly Verdict[] = ['failed', 'unknown', 'warning', 'passed', 'skipped'];

function took(facts: Facts, probe: ProbeName): number | null {
  const attempts =
    probe === 'dns' ? [facts.dns] : facts.endpoints.flatMap((endpoint) => endpoint[probe] ?? []);
  const times = attempts.flatMap((attempt) => (attempt.outcome === 'not-tried' ? [] : [attempt.tookMs]));
  return times.length === 0 ? null : Math.max(...times);
}

/** The rows of a finished check. */
export function ladderRows(findings: readonly Finding[], facts: Facts): LadderRow[] {
  return rungNames.map((rung) => {
    const { title, says, probe, timed } = rungs[rung];
    const own = findings.filter((finding) => finding.rung === rung);
    const verdict = severity.find((one) => own.some((finding) => finding.verdict === one)) ?? 'unknown';
    const saying = own.filter(
      (finding) => finding.verdict === verdict && (verdict !== 'passed' || says.includes(finding.id)),
    );
    // Of many ways to say why a row was not tried, one is enough.
    const texts = [...new Set(saying.map(({ evidence }) => evidence.text))];
    const text = (verdict === 'skipped' ? texts.slice(0, 1) : texts).join('; ');
    return { rung, title, verdict, text, tookMs: timed ? took(facts, probe) : null };
  });
}

/** The rows while a check runs: rows whose probe has come stand as they will, the next is being looked at. */
export function runningRows(
  findings: readonly Finding[],
  facts: Facts,
  done: ReadonlySet<ProbeName>,
): LadderRow[] {
  const next = rungNames.map((rung) => rungs[rung].probe).find((probe) => !done.has(probe));
  return ladderRows(findings, facts).map((row) => {
    const { probe } = rungs[row.rung];
    // The second connection gives no progress: its answer comes with the whole.
    if (done.has(probe) && row.rung !== 'again') return row;
    const looking = probe === next || next === undefined;
    return { ...row, verdict: looking ? 'checking' : 'waiting', text: '', tookMs: null };
  });
}
