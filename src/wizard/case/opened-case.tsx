import { withNamesBack } from '#diagnosis/case/restore-names.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { keptKeyOf } from '../said/case-keys.ts';
import type { KeyFrom } from '../said/case-keys.ts';
import type { State } from '#diagnosis/case/mailed/open-cases.ts';
import { PasteLink } from './links/paste-link.tsx';
import { StateNotice } from './links/state-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { Asked } from './asked.tsx';
import { CaseNext, offersToAsk } from './case-next.tsx';
import { CaseView } from './case-view.tsx';
import { WhatNow } from './what-now.tsx';

/** The case with the names that its tokens stand for, and who says so; null where this tab has no key to it. It is the sender who says the rest all the same. */
function inOwnNames(shared: SharedCase): { shown: SharedCase; from: KeyFrom } | null {
  const kept = keptKeyOf(shared);
  return kept && { shown: { ...withNamesBack(shared, kept.key), redacted: false }, from: kept.from };
}

const whoseNames: Record<KeyFrom, { title: string; text: string }> = {
  tab: {
    title: 'This case was made in this tab',
    text: 'The link holds tokens such as HOST-1. Only this tab shows the names that they stand for.',
  },
  file: {
    title: 'The names come from the case file',
    text: 'The case holds tokens such as HOST-1, and its file says what they stand for. Nobody has checked these names. Only this tab shows them: a link that you send from here holds the tokens.',
  },
};

/** A case that came by link, answer first: a snapshot of what somebody else saw. Opening it checks nothing. */
export const OpenedCase = ({ shared, state }: { shared: SharedCase; state: State }) => (
  <>
    <div className="sr-only">
      <PageTitle>A shared case</PageTitle>
    </div>
    <StateNotice state={state} />
    <SentCase shared={shared} isPart={'missing' in state} />
    {state.is === 'cut' || state.is === 'damaged' || state.is === 'cut-file' ? (
      <section aria-labelledby="paste-whole" className="no-print mt-8 border-t border-line pt-5">
        <h2 id="paste-whole" className="mb-3 text-xl">
          Open the whole case
        </h2>
        <PasteLink />
      </section>
    ) : null}
  </>
);

/** What stands on its page, below the title. */
export function SentCase({ shared, isPart = false }: { shared: SharedCase; isPart?: boolean }) {
  const own = inOwnNames(shared);
  const shown = own?.shown ?? shared;
  return (
    <>
      <Asked shared={shown} sent={shared} namesFrom={own?.from ?? 'tab'} />
      {own === null || (own.from === 'tab' && shared.notes.length > 0) ? null : (
        <Notice tone="info" title={whoseNames[own.from].title}>
          <p>{whoseNames[own.from].text}</p>
        </Notice>
      )}
      <CaseView
        shared={shown}
        sent={shared}
        isPart={isPart}
        // A part is not sent on: whoever got it would take it for all that there was.
        next={(finding) =>
          isPart && finding.error === null ? null : (
            <CaseNext shared={shown} finding={finding} sent={shared} />
          )
        }
        more={(finding) =>
          isPart ? null : <WhatNow shared={shared} shown={shown} ask={offersToAsk(finding, shared)} />
        }
      />
    </>
  );
}
