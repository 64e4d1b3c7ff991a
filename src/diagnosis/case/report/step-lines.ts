import type { Addressee } from '../../guidance/addressee.ts';
import { doerOf } from '../../guidance/addressee.ts';
import type { Command, Step } from '../../join-errors/step.ts';
import type { ReportLine } from './report-line.ts';

const ways: Record<Command['by'], string> = {
  'web-client': 'SPP’s own client',
  powershell: 'PowerShell',
  api: 'SPP’s API',
};

/** How a way of doing a step is called. */
export const wayOf = ({ by }: Pick<Command, 'by'>): string => ways[by];

/**
 * A step as lines of a report: who does it, what it is, what it breaks, and its commands.
 *
 * @param to whom the report is for, who is not named as the one to do it; null where it is for whoever reads it
 */
export function stepLines(step: Step, at: number, to: Addressee | null): ReportLine[] {
  const doer = step.role === undefined && step.who === to ? '' : `(${doerOf(step)}) `;
  return [
    { step: at + 1, says: `${doer}${step.text}` },
    ...(step.breaks === undefined ? [] : [{ says: step.breaks }]),
    ...(step.safety === 'safe' ? [] : [{ says: 'This step cannot be undone.' }]),
    ...(step.commands ?? []).flatMap((command): ReportLine[] => [
      { label: wayOf(command), values: [command.run] },
      ...(command.note === undefined ? [] : [{ says: command.note }]),
    ]),
  ];
}
