import type { ReactNode } from 'react';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { ResultHead } from '../check/result/result-head.tsx';
import type { CaseFinding } from './case-finding.ts';
import { findingOfCase } from './case-finding.ts';
import { CaseFolds } from './case-folds.tsx';
import { judgeCase } from './judge-case.ts';
import { SenderLine } from './sender-line.tsx';
import { SendersTag } from './senders-tag.tsx';
import { ToldToType } from './told-to-type.tsx';

/** A case as it stands in its link, answer first: the one view of it, for whoever shares it and for whoever opens it. */
export function CaseView({
  shared,
  sent = shared,
  isPart = false,
  next,
  more,
}: {
  shared: SharedCase;
  /** As its link holds it, where this tab shows other names. */
  sent?: SharedCase;
  /** Not all of it arrived: what is not here may have been sent. */
  isPart?: boolean;
  /** What to do about it, below the finding. */
  next?: (finding: CaseFinding) => ReactNode;
  /** What else can be done, folded, below what the case holds. */
  more?: (finding: CaseFinding) => ReactNode;
}) {
  const judged = judgeCase(shared);
  const finding = findingOfCase(shared, judged, isPart);
  return (
    <>
      <SenderLine shared={shared} isPart={isPart} />
      <section aria-label="What the case comes to">
        <ResultHead
          mark={finding.mark}
          kicker={
            <>
              {finding.kicker} <SendersTag />
            </>
          }
          heading={finding.heading}
        />
        {next?.(finding)}
        <ToldToType shared={shared} />
      </section>
      <div>
        <CaseFolds shared={shared} sent={sent} isPart={isPart} judged={judged} finding={finding} />
        {more?.(finding)}
      </div>
    </>
  );
}
