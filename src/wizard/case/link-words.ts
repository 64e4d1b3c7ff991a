import type { LinkProblem } from '#diagnosis/case/link-form.ts';

const words: Record<Exclude<LinkProblem['kind'], 'cut-off'>, { title: string; text: string }> = {
  nothing: {
    title: 'There is no case in this link',
    text: 'Paste the whole link, or the mail that holds it.',
  },
  'no-case': {
    title: 'This is no link to a case',
    text: 'Its part behind the # does not begin as ours do. Paste the whole link, or the mail that holds it.',
  },
  newer: {
    title: 'This case was made by a newer wizard',
    text: 'This one cannot read it. Open it in the wizard that the link leads to, or ask for the case as text.',
  },
  damaged: {
    title: 'This link was damaged on its way',
    text: 'Some of its characters changed. Paste it from where it came first, or ask for the case as text.',
  },
  'too-long': {
    title: 'This text is too long',
    text: 'A link to a case is far shorter. Paste the link alone.',
  },
  'too-large': {
    title: 'This link holds more than any case does',
    text: 'It was not opened. The wizard makes no such links: ask whoever sent it.',
  },
  'not-understood': {
    title: 'This link holds something else than a case',
    text: 'It was not opened. The wizard makes no such links: ask whoever sent it.',
  },
};

/** Why a link does not open, and what to do. */
export function linkWords(problem: LinkProblem): { title: string; text: string } {
  if (problem.kind !== 'cut-off') return words[problem.kind];
  const { arrived, sent } = problem;
  const of = sent === null ? `only ${arrived}` : `${arrived} of ${sent}`;
  return {
    title: 'This link was cut off',
    text: `Behind its # there are ${of} characters. Paste the whole link, or the mail that holds it; line breaks and quotation marks in it do no harm.`,
  };
}
