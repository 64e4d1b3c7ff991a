import { asCode } from '../../address/as-code.ts';
import { quoteName } from '../../address/quote-name.ts';
import type { Finding } from '../../findings/finding.ts';
import { trustWords } from '../../facts/trust-words.ts';
import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import type { Step } from '../../join-errors/step.ts';
import { answersInWords } from './answer-words.ts';
import { attemptWords } from '../attempt-words.ts';
import type { Note, SharedCase } from '../case.ts';
import { leftOutWords } from '../left-out-words.ts';
import { askedWords, nextOf } from './next-action.ts';
import type { Report, ReportLine } from './report-line.ts';
import { line, linkLine } from './report-line.ts';
import type { SharedCertificate, SharedEndpoint } from '../shared-check.ts';
import { stepLines } from './step-lines.ts';
import { whyTold } from '../told-words.ts';

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
const noteLine = (note: Note): ReportLine =>
  'text' in note.asks ? { label: 'Try this', values: [note.asks.text] } : { says: askedWords(note) };

const title = (id: JoinErrorId): string => `${joinErrorById[id].title} [${id}]`;

function answerLines(answers: SharedCase['answers'], when: ReportContext['when']): ReportLine[] {
  return answersInWords(answers, when).map((one) =>
    'says' in one ? { says: `${one.label}: ${one.says.join('; ')}` } : one,
  );
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
    ...('saw' in tls
      ? line('TLS', `${tls.saw.protocol}, ${tls.saw.cipher}; chain: ${trustWords[tls.saw.trust]}`)
      : []),
    ...(leaf === undefined ? [] : certificateLines(leaf, when)),
    ...line('Version of SPP', spp?.version),
    ...line('State of SPP', spp?.state),
  ];
}

const worthSaying: ReadonlySet<Finding['verdict']> = new Set(['failed', 'warning', 'unknown']);
const verdictWords: Record<Finding['verdict'], string> = {
  passed: 'Passed',
  failed: 'Failed',
  warning: 'Warning',
  unknown: 'Not known',
  skipped: 'Not checked',
};

/** The case in words, for a ticket or a mail: the same as the page shows, all of it the sender's. */
export function reportOf(shared: SharedCase, context: ReportContext): Report {
  const { findings, when, finding, steps, link } = context;
  const { check, answers, notes, told = [], earlier = [] } = shared;
  const leftOut = leftOutWords(shared.leftOut);
  const shown = findings.filter(({ verdict }) => worthSaying.has(verdict));
  const next = nextOf(shared, steps);
  const sections: Report['sections'] = [
    {
      title: 'In short',
      lines: [
        { says: `${finding.heading}.` },
        { says: `${finding.kicker}.` },
        { says: `Next, for ${next.who}: ${next.does}` },
        ...told.map((one) => ({
          says: `Told to type: ${asCode(one.type)} (as sent; check it before you type it). ${whyTold(one, check?.host ?? '')}`,
        })),
        ...(check === null
          ? [{ says: 'No address was checked.' }]
          : line('Checked from', `${check.vantage}, ${when(check.at)}`)),
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
          { says: `${probable ? 'Probably: ' : ''}${title(id)}.` },
          ...line('Words that decided', ...words),
        ]),
        ...line('Recognised in it', ...shared.seen),
        ...(shared.maybe.length === 0 ? [] : [{ says: `It may be: ${shared.maybe.map(title).join('; ')}` }]),
      ],
    },
    {
      title: 'What a check saw',
      lines:
        check === null
          ? []
          : [
              ...line('Address', check.host),
              ...line('Checked', `${when(check.at)}, from ${check.vantage}`),
              ...shown.map(({ verdict, evidence }) => ({
                says: `${verdictWords[verdict]}: ${evidence.text}`,
              })),
              ...(shown.length === 0 ? [{ says: 'Nothing seen from there would stop the join.' }] : []),
              ...check.endpoints.flatMap((endpoint) => endpointLines(endpoint, when)),
            ],
    },
    { title: 'Answers', lines: answerLines(answers, when) },
    {
      title: 'This report',
      lines: [
        ...linkLine(link),
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
