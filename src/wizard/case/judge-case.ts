import { unpackCheck } from '#diagnosis/case/unpack-check.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { withStandIns, withTokens } from '#diagnosis/case/stand-ins.ts';
import type { DatedCheck, Diagnosis } from '#diagnosis/diagnose.ts';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { RequestLines } from '#diagnosis/certificate/request-lines.ts';
import type { MismatchVariant } from '#diagnosis/guidance/mismatch-variant.ts';
import { mismatchVariant } from '#diagnosis/guidance/mismatch-variant.ts';
import { causeOf } from '../check/result/cause-of.ts';
import type { Headline } from '../check/result/headline.ts';
import { headlineOf } from '../check/result/headline.ts';
import { linesFor } from '../check/result/request-lines.ts';

/** What is concluded from a shared check, here and now, of what the sender saw. Null findings of our own: nobody looked from here. */
export interface JudgedCase {
  /** The check in the form of the facts, with the case's own names or tokens. */
  check: DatedCheck;
  /** In the same names or tokens. It has no value to type: nothing of it was seen here. */
  diagnosis: Omit<Diagnosis, 'enter' | 'claims' | 'toTest'>;
  /** The names that the certificate offers, where they do not match the address, and which case of that it is; null where they do, or none was seen. */
  mismatch: { offered: string[]; variant: MismatchVariant } | null;
  /** The names with which a new certificate would cover the address. */
  lines: Pick<RequestLines, 'dns' | 'ip'>;
  /** What is said of it first; `cause` as a marked sentence, null where nothing was seen to stop the join. Null where nothing was dialled. */
  headline: (Pick<Headline, 'kicker' | 'entry' | 'stopsAt'> & { cause: string | null }) | null;
}

/** Asks the diagnosis of a shared check; null where nothing was checked. */
export function judgeCase({ check, redacted }: SharedCase): JudgedCase | null {
  if (check === null) return null;
  const asked = unpackCheck(redacted ? withStandIns(check) : check);
  const seen = diagnose(asked);
  const { outcome, stopping, joinErrors, findings } = seen;
  const own = redacted ? withTokens : (text: string) => text;
  const said = outcome === 'refused' ? null : headlineOf(seen);
  const { host } = asked.checked.address;
  const offered = findings.find(
    ({ id, verdict }) => id === 'certificate-name-mismatch' && verdict === 'failed',
  )?.evidence.values['offered'];
  const { dns, ip } = linesFor(asked.checked);
  return {
    check: unpackCheck(check),
    mismatch: Array.isArray(offered)
      ? { offered: offered.map(own), variant: mismatchVariant(host, offered) }
      : null,
    lines: { dns: dns.map(own), ip: ip.map(own) },
    headline: said && {
      kicker: said.kicker,
      entry: said.entry,
      stopsAt: said.stopsAt,
      cause: said.finding && own(causeOf(said.finding, asked.checked, 'senders')),
    },
    diagnosis: {
      outcome,
      stopping,
      joinErrors,
      findings: findings.map((finding) => ({
        ...finding,
        evidence: {
          ...finding.evidence,
          text: own(finding.evidence.text),
          ...(finding.evidence.parts !== undefined && {
            parts: { seen: own(finding.evidence.parts.seen), rule: own(finding.evidence.parts.rule) },
          }),
          ip: finding.evidence.ip === null ? null : own(finding.evidence.ip),
          failsAt: finding.evidence.failsAt.map(own),
        },
      })),
    },
  };
}
