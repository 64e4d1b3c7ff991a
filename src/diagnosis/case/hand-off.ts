import type { Addressee } from '../guidance/addressee.ts';
import { addressees } from '../guidance/addressee.ts';
import type { Guidance } from '../guidance/guide.ts';
import type { Step } from '../join-errors/step.ts';
import type { Report, ReportLine } from './report/report-line.ts';
import { linkLine } from './report/report-line.ts';
import { stepLines } from './report/step-lines.ts';

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

/** A hand-off as a report, to be printed as text or Markdown. */
export const reportOfHandOff = (handOff: HandOff): Report => ({
  title: `For ${addressees[handOff.to]}: ${handOff.finding}`,
  sections: [
    { title: 'Why the join stops', lines: handOff.why.map(({ text }) => ({ says: text })) },
    { title: 'What is known', lines: [...handOff.evidence] },
    {
      title: 'What to do',
      lines: handOff.steps.flatMap((step, at) => stepLines(step, at, handOff.to)),
    },
    {
      title: 'The whole case',
      lines: linkLine(handOff.link),
    },
  ].filter(({ lines }) => lines.length > 0),
});
