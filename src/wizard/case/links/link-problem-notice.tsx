import { Notice } from '../../ui/notice.tsx';
import type { GivenProblem } from './open-given.ts';
import { fileWords, linkWords } from './link-words.ts';

const browserWords = {
  'no-compression': {
    title: 'This browser cannot open cases',
    text: 'It has no compression for pages. Use a newer one, or ask for the case as text.',
  },
  unreadable: {
    title: 'This file cannot be read',
    text: 'It may have been moved or changed since it was chosen. Choose it again.',
  },
} as const;

function wordsOf(why: GivenProblem): { title: string; text: string } {
  if (why.of === 'link') return linkWords(why.problem);
  return why.of === 'file' ? fileWords[why.problem.kind] : browserWords[why.problem];
}

/** Says why a link or a case file does not open. */
export function LinkProblemNotice({ why }: { why: GivenProblem }) {
  const { title, text } = wordsOf(why);
  return (
    <div role="status">
      <Notice tone="warn" title={title}>
        <p>{text}</p>
      </Notice>
    </div>
  );
}
