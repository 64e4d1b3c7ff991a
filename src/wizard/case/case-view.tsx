import type { SharedCase } from '#diagnosis/case/case.ts';
import { judgeCase } from './judge-case.ts';
import { SendersAnswers } from './senders-answers.tsx';
import { SendersCheck } from './senders-check.tsx';
import { SharedErrors } from './shared-errors.tsx';

/** A case as it stands in its link: the one view of it, for whoever shares it and for whoever opens it. */
export function CaseView({ shared }: { shared: SharedCase }) {
  const judged = judgeCase(shared);
  return (
    <>
      <SharedErrors shared={shared} judged={judged} />
      {shared.check === null || judged === null ? null : (
        <SendersCheck check={shared.check} judged={judged} offset={shared.offset} />
      )}
      <SendersAnswers answers={shared.answers} offset={shared.offset} />
    </>
  );
}
