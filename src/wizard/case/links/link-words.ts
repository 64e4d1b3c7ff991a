import type { FileProblem } from '#diagnosis/case/mailed/case-file.ts';
import type { LinkProblem } from '#diagnosis/case/link-form.ts';

const words: Record<Exclude<LinkProblem['kind'], 'cut-off'>, { title: string; text: string }> = {
  nothing: {
    title: 'There is no case in this link',
    text: 'Paste the whole link, or the mail that contains it.',
  },
  'no-case': {
    title: 'This is no link to a case',
    text: 'The part after its # is not that of a case. Paste the whole link, or the mail that contains it.',
  },
  newer: {
    title: 'This case was made by a newer wizard',
    text: 'This one cannot read it. Open it in the wizard that the link leads to, or ask for the case as text.',
  },
  damaged: {
    title: 'This link was damaged on its way',
    text: 'Some of its characters changed. Copy it again from the original message, or ask for the case as text.',
  },
  'too-long': {
    title: 'This text is too long',
    text: 'A link to a case is far shorter. Paste the link alone.',
  },
  'too-large': {
    title: 'This link contains more than any case does',
    text: 'It was not opened. This wizard makes no such links. Ask whoever sent it.',
  },
  'not-understood': {
    title: 'This link contains something other than a case',
    text: 'It was not opened. This wizard makes no such links. Ask whoever sent it.',
  },
};

/** Why a case file does not open, and what to do. */
export const fileWords: Record<FileProblem['kind'], { title: string; text: string }> = {
  'no-case': {
    title: 'This is not a case file',
    text: 'The name of a case file ends in .sps-join-case.json, and its text begins with a brace.',
  },
  newer: {
    title: 'This case file was made by a newer wizard',
    text: 'This one can read nothing in it. Open it in a newer wizard, or ask for the case as text.',
  },
  'not-understood': {
    title: 'This file contains something other than a case',
    text: 'Nothing in it was used. Ask whoever sent it for the case file once more, or for the case as text.',
  },
  'too-long': {
    title: 'This file is too long for a case',
    text: 'A case takes a few kilobytes. It was not opened. Ask whoever sent it.',
  },
};

/** Why a link does not open, and what to do. */
export function linkWords(problem: LinkProblem): { title: string; text: string } {
  if (problem.kind !== 'cut-off') return words[problem.kind];
  const { arrived, sent } = problem;
  const whole =
    'Paste the whole link, or the mail that contains it. Line breaks and quotation marks in it do no harm.';
  return {
    title: 'This link was cut off',
    text:
      sent === null
        ? `Only ${arrived} characters follow its #. ${whole}`
        : `Only ${arrived} of ${sent} characters follow its #. ${whole}`,
  };
}
