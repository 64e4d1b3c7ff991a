import { quoteName } from '../address/quote-name.ts';
import type { Finding } from '../findings/finding.ts';
import { joinErrorById } from '../join-errors/catalogue.ts';
import type { Note, SharedAnswers, SharedCase } from './case.ts';
import type { SharedCertificate, SharedEndpoint } from './shared-check.ts';

/** A line of a report: a sentence in our words with the marks of a statement, or a label with values from outside. */
export type ReportLine = { says: string } | { label: string; values: readonly string[] };

export interface Report {
  title: string;
  sections: { title: string; lines: ReportLine[] }[];
}

/** What a report needs beside the case. */
export interface ReportContext {
  /** Findings of the shared check, in the case's own tokens; empty where nothing was checked. */
  findings: readonly Finding[];
  /** An instant in words; the core has no calendar. */
  when: (atMs: number) => string;
}

const line = (label: string, ...values: (string | number | null | undefined)[]): ReportLine[] => {
  const known = values.flatMap((value) => (value === null || value === undefined ? [] : [String(value)]));
  return known.length === 0 ? [] : [{ label, values: known }];
};

/** What a note asks, in a line. */
export const noteLine = ({ asks }: Note): ReportLine =>
  'text' in asks
    ? { label: 'Try this', values: [asks.text] }
    : 'error' in asks
      ? { says: `Look at this error: ${joinErrorById[asks.error].title} [${asks.error}].` }
      : { says: 'Check SPP’s address again, then share the case again.' };

const titles = (ids: SharedAnswers['tried']): string[] =>
  (ids ?? []).map((id) => `${joinErrorById[id].title} [${id}]`);

const outcomes = { worked: 'it worked', failing: 'still failing', running: 'still running' } as const;

function answerLines(answers: SharedAnswers, when: ReportContext['when']): ReportLine[] {
  const { error, outcome } = answers;
  return [
    ...line('Address', answers.address),
    ...line('Error at hand', ...titles(error === undefined ? [] : [error])),
    ...line('Entered on SPS, according to the text', answers.entered && quoteName(answers.entered)),
    ...line('Names in the certificate, according to the text', ...(answers.offered ?? []).map(quoteName)),
    ...line('Host, according to the text', answers.host && quoteName(answers.host)),
    ...line('Path', answers.path),
    ...line('Code', answers.code),
    ...line('Finer cause', answers.reason),
    ...line('Version of SPS', answers.sps),
    ...line('Version of SPP, as typed', answers.spp),
    ...line('SPS speaks of', answers.generation === 'unsure' ? 'not sure' : answers.generation),
    ...line(
      'SPP account',
      answers.account === 'ready' ? 'has both permissions' : answers.account && 'not sure',
    ),
    ...line('Outcome', outcome && outcomes[outcome]),
    ...line('Followed without success', ...titles(answers.tried)),
    ...line('Wait before your next attempt, until', answers.clock && when(Number(answers.clock))),
  ];
}

function certificateLines(one: SharedCertificate, when: ReportContext['when']): ReportLine[] {
  return [
    ...line('Common names', ...one.cn.map(quoteName)),
    ...line(
      'subjectAltName',
      ...(one.san ?? []).map(([type, value]) => `${type.toUpperCase()}: ${quoteName(value)}`),
    ),
    ...line('More names, not in this report', (one.left ?? 0) + (one.more ?? 0) || null),
    ...line('Issuer', one.issuer),
    ...line('Valid', `${when(one.from)} to ${when(one.to)}`),
    ...line('Key', one.bits === undefined ? one.key : `${one.key.toUpperCase()}, ${one.bits} bits`),
    ...line('Signature digest', one.digest),
    ...line('SHA-256 fingerprint', one.sha256),
  ];
}

function endpointLines({ ip, tls, status }: SharedEndpoint, when: ReportContext['when']): ReportLine[] {
  const leaf = 'saw' in tls ? tls.saw.chain[0] : undefined;
  const spp = 'saw' in status && !('not' in status.saw) ? status.saw : undefined;
  return [
    ...line('Checked address', ip),
    ...('saw' in tls ? line('TLS', `${tls.saw.protocol}, ${tls.saw.cipher}; chain ${tls.saw.trust}`) : []),
    ...(leaf === undefined ? [] : certificateLines(leaf, when)),
    ...line('Version of SPP', spp?.version),
    ...line('State of SPP', spp?.state),
  ];
}

const worthSaying: ReadonlySet<Finding['verdict']> = new Set(['failed', 'warning', 'unknown']);

/** The case in words, for a ticket or a mail: the same as the page shows, all of it the sender's. */
export function reportOf(shared: SharedCase, { findings, when }: ReportContext): Report {
  const { check, answers, notes } = shared;
  const told = findings.filter(({ verdict }) => worthSaying.has(verdict));
  const sections: Report['sections'] = [
    { title: 'Try this', lines: notes.map(noteLine) },
    {
      title: 'Recognised in a pasted text',
      lines: [
        ...shared.recognised.flatMap(({ id, words, probable }) => [
          { says: `${probable ? 'Probably: ' : ''}${joinErrorById[id].title} [${id}].` },
          ...line('Words that decided', ...words),
        ]),
        ...line('Recognised in it', ...shared.seen),
        ...line('It may be', ...titles(shared.maybe)),
      ],
    },
    {
      title: 'What a check saw',
      lines:
        check === null
          ? []
          : [
              ...line('Address', check.host),
              ...line('Checked at', when(check.at)),
              ...line('Checked from', check.vantage),
              ...told.map(({ verdict, id, evidence }) => ({ says: `${verdict}: ${evidence.text} [${id}]` })),
              ...(told.length === 0 ? [{ says: 'Nothing seen from there would stop the join.' }] : []),
              ...check.endpoints.flatMap((endpoint) => endpointLines(endpoint, when)),
            ],
    },
    { title: 'Answers', lines: answerLines(answers, when) },
    {
      title: 'This report',
      lines: [
        ...line('Shared at', when(shared.at)),
        ...line('By', shared.by),
        ...line('Made with version', shared.wizard),
        ...(shared.redacted
          ? [{ says: 'Names and addresses are replaced: the same value has the same token.' }]
          : []),
        { says: 'Everything here is what the sender saw, from the sender’s place in the network.' },
      ],
    },
  ];
  return {
    title: shared.practice ? 'Practice case: joining SPS to SPP' : 'Case: joining SPS to SPP',
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
