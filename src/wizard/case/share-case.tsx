import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { mostOwnWords, sharedCase } from '#diagnosis/case/case.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TextArea } from '../ui/fields/text-area.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Tick } from '../ui/fields/tick.tsx';
import { madeLink } from '../hand-off/case-queries.ts';
import { CaseView } from './case-view.tsx';
import type { Collected, Wishes } from '../hand-off/collect-case.ts';
import { keepCaseKey } from '../said/case-keys.ts';
import type { CaseKey } from '#diagnosis/case/name-tokens.ts';
import type { ButtonKind } from '../ui/button-look.ts';
import { isOnlyForHere, NobodyElse } from './links/nobody-else.tsx';
import { SaveCaseFile } from './links/save-case-file.tsx';
import { LinkField } from './links/link-field.tsx';
import { ReportButtons } from './report-buttons.tsx';
import { WhatALinkDoes } from './links/what-a-link-does.tsx';

/** What the link holds, read back from the link itself. */
function Preview({ shared }: { shared: SharedCase }) {
  const { data, isError } = useQuery(madeLink(shared));
  const opened = data?.opened ?? (isError ? sharedCase.parse(shared) : null);
  if (opened === null) return null;
  return (
    <>
      <section className="no-print my-6">
        <h2 className="text-xl">As a report</h2>
        <ReportButtons shared={opened} />
      </section>
      <section aria-label="What the link holds" className="mt-8 border-t border-line pt-5">
        <p className="mb-3 text-sm font-bold text-muted">
          What the link holds: this page opened it, as the other side will.
        </p>
        <CaseView shared={opened} />
      </section>
    </>
  );
}

/** What the link holds, as a file: without compression, what it would hold. */
function File({ shared, ...rest }: { shared: SharedCase; keyOfNames: CaseKey | null; kind: ButtonKind }) {
  const { data, isError, isPlaceholderData } = useQuery(madeLink(shared));
  const made = data !== undefined && !isPlaceholderData ? data.opened : null;
  return <SaveCaseFile shared={isError ? shared : made} {...rest} />;
}

/** Turns what is at hand into a link, and shows what stands in it before it is sent. */
export function ShareCase({
  textMissed,
  collect,
}: {
  /** A pasted text is left out of which the case says little. */
  textMissed: boolean;
  collect: (wishes: Wishes) => Collected;
}) {
  const [wishes, setWishes] = useState<Wishes>({ redacted: true, by: '' });
  const { shared, key } = collect(wishes);
  const onlyHere = isOnlyForHere();
  // Whoever answers speaks of the tokens: this tab alone can turn them back.
  useEffect(() => {
    if (key !== null) keepCaseKey(shared, key);
  });
  return (
    <>
      <PageTitle {...(shared.practice && { kicker: 'Practice: no real appliance was looked at' })}>
        Share this case
      </PageTitle>
      <Lead>
        Everything that somebody needs to help you is in one link. Its contents are shown below; nothing is
        sent until you send it.
      </Lead>
      {textMissed ? (
        <Notice tone="warn" title="The text that you pasted is not in the link">
          <p>
            No join error was recognised in it. Send the text separately, and mask passwords and tokens in it
            first.
          </p>
        </Notice>
      ) : null}
      <div className="no-print rounded-card border border-line bg-card px-4 py-4 wide:px-5.5">
        <Tick
          checked={wishes.redacted}
          onChange={(redacted) => setWishes({ ...wishes, redacted })}
          label="Replace names and addresses"
          hint="With HOST-1, IP-1 and so on. The same name gets the same token, so that the case can still be solved. What each stands for stays in this tab: an answer that you open here shows your own names."
        />
        <div className="mt-3">
          <TextField
            label="Your name or a ticket number"
            name="by"
            hint="Only if you want it in the link"
            maxLength={60}
            value={wishes.by}
            onChange={(by) => setWishes({ ...wishes, by })}
          />
        </div>
        <TextArea
          label="What you want to say, in two sentences"
          name="words"
          rows={2}
          maxLength={mostOwnWords}
          hint={
            wishes.redacted
              ? 'No password. Names and addresses in it are replaced as far as they are known or look like such: read it below.'
              : 'No password.'
          }
          value={wishes.words ?? ''}
          onChange={(words) => setWishes({ ...wishes, words: removePrivateKeys(words).text })}
        />
      </div>
      <LinkField
        isExplained
        shared={shared}
        label="The link"
        action="Copy the link"
        kind={onlyHere ? 'secondary' : 'primary'}
      />
      <NobodyElse />
      <File shared={shared} keyOfNames={key} kind={onlyHere ? 'primary' : 'secondary'} />
      <WhatALinkDoes />
      <Preview shared={shared} />
    </>
  );
}
