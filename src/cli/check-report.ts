import { quoteName } from '#diagnosis/address/quote-name.ts';
import type { Diagnosis } from '#diagnosis/diagnose.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Checked } from '#diagnosis/facts/facts.ts';
import { whyRefused } from '#diagnosis/guidance/why-refused.ts';
import { isByChance, mayBePassedOver, type OverallVerdict } from '#diagnosis/guidance/overall-verdict.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Paint } from './paint.ts';
import { unmark, verdictSign } from './paint.ts';

const headlines: Record<OverallVerdict, string> = {
  clear: 'nothing seen from here would stop the join',
  stops: 'the join would probably stop',
  'not-assessed': 'could not be assessed',
  refused: 'not dialled: this checker does not check that address',
};

const disagreeing: Record<OverallVerdict, string> = {
  clear: 'nothing seen from here would stop the join, but its addresses give different answers',
  stops: 'the join would probably stop, and its addresses give different answers',
  'not-assessed': 'could not be assessed, and its addresses give different answers',
  refused: headlines.refused,
};

/** What is said first; of several addresses also at how many, since nobody knows which one SPS takes. */
function headlineOf({ outcome, stopping, findings }: Diagnosis): string {
  const { at, of } = stopping;
  if (outcome === 'stops' && isByChance(stopping))
    return mayBePassedOver(findings, stopping)
      ? `the join may stop at ${at} of its ${of} addresses`
      : `the join would probably stop at ${at} of its ${of} addresses`;
  if (outcome === 'stops' && of > 1) return `the join would probably stop at each of its ${of} addresses`;
  const disagrees = findings.some(({ id, verdict }) => id === 'addresses-disagree' && verdict === 'warning');
  return (disagrees ? disagreeing : headlines)[outcome];
}

/** The rungs of which no question was asked, one line for each reason. */
function notAsked(findings: readonly Finding[], paint: Paint): string[] {
  const asked = new Set(findings.filter(({ verdict }) => verdict !== 'skipped').map(({ rung }) => rung));
  const left = new Map<string, Set<string>>();
  for (const { rung, evidence } of findings.filter((finding) => !asked.has(finding.rung)))
    if (![...left.values()].some((rungs) => rungs.has(rung)))
      left.set(evidence.text, (left.get(evidence.text) ?? new Set()).add(rung));
  const { sign, word, colour } = verdictSign.skipped;
  return [...left].map(
    ([text, rungs]) =>
      `  ${paint(colour, `${sign} ${word.padEnd(8)}`)} ${unmark(text, paint)} ${paint('grey', `[${[...rungs].join(', ')}]`)}`,
  );
}

/** A check in words for a terminal: one headline, the findings that were asked, then what may be typed and what is only claimed. */
export function checkReport(checked: Checked, diagnosis: Diagnosis, paint: Paint): string {
  const { findings, joinErrors, enter, claims } = diagnosis;
  const lines = [paint('bold', `${checked.address.host}: ${headlineOf(diagnosis)}`), ''];
  if (checked.refused !== undefined) return `${lines[0] ?? ''}\n${whyRefused[checked.refused.reason]}\n`;
  for (const { id, verdict, evidence } of findings.filter(({ verdict: seen }) => seen !== 'skipped')) {
    const { sign, word, colour } = verdictSign[verdict];
    lines.push(
      `  ${paint(colour, `${sign} ${word.padEnd(8)}`)} ${unmark(evidence.text, paint)} ${paint('grey', `[${id}]`)}`,
    );
  }
  lines.push(...notAsked(findings, paint));
  if (joinErrors.length > 0) lines.push('', paint('bold', 'On Join, this would probably show as'));
  for (const { id, basis } of joinErrors) lines.push(`  ${joinErrorById[id].title} [${id}, ${basis}]`);
  if (enter.length > 0) lines.push('', paint('bold', 'Type exactly this on SPS'));
  for (const { value, covers } of enter)
    lines.push(`  ${paint('blue', value)}${covers.strict ? '' : '  (a newer, stricter SPS may refuse it)'}`);
  if (claims.length > 0) lines.push('', paint('bold', 'This server claims (not tested)'));
  for (const { value, from, leadsTo } of claims) {
    const where =
      leadsTo === null
        ? 'where it leads is not known'
        : leadsTo.length === 0
          ? 'leads nowhere'
          : `leads to ${leadsTo.join(', ')}`;
    lines.push(`  ${quoteName(value)}  (${from}; ${where})`);
  }
  lines.push('', `Checked from ${checked.vantage.hostname} at ${checked.checkedAt}, not from SPS itself.`);
  return `${lines.join('\n')}\n`;
}
