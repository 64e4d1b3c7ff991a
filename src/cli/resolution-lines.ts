import { wayOf } from '#diagnosis/case/report/step-lines.ts';
import { doerOf } from '#diagnosis/guidance/addressee.ts';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { guide } from '#diagnosis/guidance/guide.ts';
import { knownOfText } from '#diagnosis/guidance/known-of-text.ts';
import { settledOf } from '#diagnosis/guidance/settled.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Decision, StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import type { Step } from '#diagnosis/join-errors/step.ts';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import type { Statement } from '#diagnosis/sources/statement.ts';
import { nameOf } from './name-of-source.ts';
import type { Paint } from './paint.ts';
import { unmark } from './paint.ts';

const stops = (stopsAt: StopsAt): string =>
  'moves' in stopsAt ? `Stops at move ${stopsAt.moves.join(' or ')} of 5. ` : '';

/** The entry's guidance with the values that the text names; they are what a text says, and not tested. */
const guidanceOf = ({ id, facts }: Match): Guidance =>
  guide(joinErrorById[id], {
    ...knownOfText({ ...facts, offeredNames: facts.offeredNames?.slice(0, 5) }),
    products: { sps: 'unsure', spp: null },
    variant: facts.reason ?? null,
    settled: settledOf({ check: null, usable: null, errorRead: true, listSeen: false }),
  });

/** Lines of a resolution, painted. */
interface Painted {
  said: (statement: Statement) => string;
  steps: (steps: readonly Step[], indent: string) => string[];
}

function painted(paint: Paint): Painted {
  const said = ({ text, basis }: Statement) => `${unmark(text, paint)} ${paint('grey', `[${basis}]`)}`;
  const step = (one: Step, at: number, indent: string): string[] => {
    const doer = one.who === 'sps-admin' ? '' : `for ${doerOf(one)}: `;
    const more = `${indent}   `;
    return [
      `${indent}${at + 1}. ${doer}${said(one)}`,
      ...(one.breaks === undefined ? [] : [`${more}${unmark(one.breaks, paint)}`]),
      ...(one.safety === 'safe' ? [] : [`${more}This cannot be undone.`]),
      ...(one.commands ?? []).map((command) => `${more}${wayOf(command)}: ${unmark(command.run, paint)}`),
    ];
  };
  return { said, steps: (steps, indent) => steps.flatMap((one, at) => step(one, at, indent)) };
}

const decisionLines = ({ question, look, answers }: Decision, { steps }: Painted, paint: Paint): string[] => [
  ...steps([look], '  '),
  '',
  paint('bold', `  ${question}`),
  ...answers.flatMap((answer) => [`  - ${unmark(answer.text, paint)}`, ...steps(answer.steps, '    ')]),
];

/** What to do at a recognised error: why it stops, whether to wait, the steps that are left, and the sources. */
export function resolutionLines(match: Match, paint: Paint): string[] {
  const { why, wait, steps, otherwise, decision, stopsAt, sources } = guidanceOf(match);
  const form = painted(paint);
  return [
    `  ${stops(stopsAt)}${why.map(form.said).join(' ')}`,
    '',
    paint('bold', '  Do this'),
    `  ${form.said(wait)}`,
    ...(decision === null ? [] : decisionLines(decision, form, paint)),
    ...form.steps(steps, '  '),
    ...(otherwise.length === 0
      ? []
      : ['', paint('bold', '  If no address can be used'), ...form.steps(otherwise, '  ')]),
    '',
    ...sources.map((source) => paint('grey', `  Source: ${nameOf(source)}`)),
  ];
}
