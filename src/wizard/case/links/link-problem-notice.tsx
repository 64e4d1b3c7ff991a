import type { LinkProblem } from '#diagnosis/case/link-form.ts';
import { Notice } from '../../ui/notice.tsx';
import { linkWords } from './link-words.ts';

/** Says why a link does not open. */
export function LinkProblemNotice({ problem }: { problem: LinkProblem }) {
  const { title, text } = linkWords(problem);
  return (
    <Notice tone="warn" title={title}>
      <p>{text}</p>
    </Notice>
  );
}
