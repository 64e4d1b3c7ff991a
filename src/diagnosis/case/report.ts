import { asCode } from '../address/as-code.ts';
import { quoteName } from '../address/quote-name.ts';
import type { Finding } from '../findings/finding.ts';
import { joinErrorById } from '../join-errors/catalogue.ts';
import type { Step } from '../join-errors/step.ts';
import type { Note, SharedAnswers, SharedCase } from './case.ts';
import { attemptWords } from './attempt-words.ts';
import { finerCause } from './finer-cause.ts';
import { leftOutWords } from './left-out-words.ts';
import type { Report, ReportLine } from './report-line.ts';
import { line } from './report-line.ts';
import type { SharedCertificate, SharedEndpoint } from './shared-check.ts';
import { stepLines } from './step-lines.ts';
import { whyTold } from './told-words.ts';

/** What a report needs beside the case. */
export interface ReportContext {
  /** Findings of the shared check, in the case's own tokens; empty where nothing was checked. */
  findings: readonly Finding[];
  /** What the case comes to, and where it stops, as the page says it first: marked, each without its full stop. */
  finding: { heading: string; kicker: string };
  /** The resolution of its join error, in order; empty where none is known. */
  steps: readonly Step[];
  /** The case as a link; null where there is none. */
  link: string | null;
  /** An instant in words; the core has no calendar. */
  when: (atMs: number) => string;
}

/** What a note asks, in a line. */
export const noteLine = ({ asks }: Note): ReportLine =>
  'text' in asks
    ? { label: 'Try this', values: [asks.text] }
    : 'error' in asks
      ? { says: `Look at this error: ${joinErrorById[asks.error].title} [${asks.error}].` }
      : { says: 'Check SPP’s address again, then share the case again.' };

/** Join errors in our own words, which need no marks of what comes from outside. */
const errors = (label: string, ids: SharedAnswers['tried'] = []): ReportLine[] =>
  ids.length === 0
    ? []
    : [{ says: `${label}: ${ids.map((id) => `${joinErrorById[id].title} [${id}]`).join('; ')}` }];

const outcomes = { worked: 'it worked', failing: 'still failing', running: 'still running' } as const;

function answerLines(answers: SharedAnswers, when: ReportContext['when']): ReportLine[] {
  const { error, outcome } = answers;
  return [
    ...line('Address', answers.address),
    ...errors('Error at hand', error === undefined ? [] : [error]),
    ...line('Entered on SPS, according to the text', answers.entered && quoteName(answers.entered)),
    ...line('Names in the certificate, according to the text', ...(answers.offered ?? []).map(quoteName)),
    ...line('Host, according to the text', answers.host && quoteName(answers.host)),
    ...line('Path', answers.path),
    ...line('Code', answers.code),
    ...line('What the text says of the cause', finerCause(answers)),
    ...line('Version of SPS', answers.sps),
    ...line('Version of SPP, as typed', answers.spp),
    ...line('SPS speaks of', answers.generation === 'unsure' ? 'not sure' : answers.generation),
    ...line(
      'SPP account',
      answers.account === 'ready' ? 'has both permissions' : answers.account && 'not sure',
    ),
    ...line('Outcome', outcome && outcomes[outcome]),
    ...errors('Followed without success', answers.tried),
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
export function reportOf(shared: SharedCase, context: ReportContext): Report {
  const { findings, when, finding, steps, link } = context;
  const { check, answers, notes, told = [], earlier = [] } = shared;
  const leftOut = leftOutWords(shared.leftOut);
  const shown = findings.filter(({ verdict }) => worthSaying.has(verdict));
  const sections: Report['sections'] = [
    {
      title: 'In short',
      lines: [
        { says: `${finding.heading}.` },
        { says: `${finding.kicker}.` },
        ...(check === null ? [] : line('Checked from', check.vantage)),
        ...told.map((one) => ({
          says: `Told to type: ${asCode(one.type)}. ${whyTold(one, check?.host ?? '')}`,
        })),
        ...line('In the sender’s words', shared.words),
      ],
    },
    { title: 'Try this', lines: notes.map(noteLine) },
    { title: 'What to do', lines: steps.flatMap((step, at) => stepLines(step, at, null)) },
    {
      title: 'Checks before',
      lines: earlier.flatMap((one) => line(`${when(one.at)}, ${attemptWords(one).slice(0, -1)}`, one.host)),
    },
    {
      title: 'Recognised in a pasted text',
      lines: [
        ...shared.recognised.flatMap(({ id, words, probable }) => [
          { says: `${probable ? 'Probably: ' : ''}${joinErrorById[id].title} [${id}].` },
          ...line('Words that decided', ...words),
        ]),
        ...line('Recognised in it', ...shared.seen),
        ...errors('It may be', shared.maybe),
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
              ...shown.map(({ verdict, id, evidence }) => ({ says: `${verdict}: ${evidence.text} [${id}]` })),
              ...(shown.length === 0 ? [{ says: 'Nothing seen from there would stop the join.' }] : []),
              ...check.endpoints.flatMap((endpoint) => endpointLines(endpoint, when)),
            ],
    },
    { title: 'Answers', lines: answerLines(answers, when) },
    {
      title: 'This report',
      lines: [
        ...line('Link', link),
        ...(leftOut === null ? [] : [{ says: leftOut }]),
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
