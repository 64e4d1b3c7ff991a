import type { Addressee } from '../guidance/addressee.ts';
import { addressees, doerOf } from '../guidance/addressee.ts';
import type { Guidance } from '../guidance/guide.ts';
import type { Command, Step } from '../join-errors/step.ts';
import type { Report, ReportLine } from './report.ts';

/** What one team has to do of a resolution, with all that it needs to begin. */
export interface HandOff {
  /** Whom it is addressed to. */
  to: Addressee;
  /** What was found, as the page calls it. */
  finding: string;
  why: Guidance['why'];
  /** Values of the case, with who says them; empty where none is known. */
  evidence: readonly ReportLine[];
  /** Empty where it is open what to do. */
  steps: readonly Step[];
  /** The case as a link; null where there is none. */
  link: string | null;
}

const ways: Record<Command['by'], string> = {
  'web-client': 'SPP’s own client',
  powershell: 'PowerShell',
  api: 'SPP’s API',
};

/** How a way of doing a step is called. */
export const wayOf = ({ by }: Pick<Command, 'by'>): string => ways[by];

function stepLines(step: Step, at: number, { to }: HandOff): ReportLine[] {
  const doer = step.role === undefined && step.who === to ? '' : ` (${doerOf(step)})`;
  return [
    { says: `${at + 1}.${doer} ${step.text}` },
    ...(step.breaks === undefined ? [] : [{ says: step.breaks }]),
    ...(step.safety === 'safe' ? [] : [{ says: 'This step cannot be undone.' }]),
    ...(step.commands ?? []).flatMap((command): ReportLine[] => [
      { label: wayOf(command), values: [command.run] },
      ...(command.note === undefined ? [] : [{ says: command.note }]),
    ]),
  ];
}

/** A hand-off as a report, to be printed as text or Markdown. */
export const reportOfHandOff = (handOff: HandOff): Report => ({
  title: `For ${addressees[handOff.to]}: ${handOff.finding}`,
  sections: [
    { title: 'Why the join stops', lines: handOff.why.map(({ text }) => ({ says: text })) },
    { title: 'What is known', lines: [...handOff.evidence] },
    {
      title: 'What to do',
      lines: handOff.steps.flatMap((step, at) => stepLines(step, at, handOff)),
    },
    {
      title: 'The whole case',
      lines: handOff.link === null ? [] : [{ label: 'Link', values: [handOff.link] }],
    },
  ].filter(({ lines }) => lines.length > 0),
});
