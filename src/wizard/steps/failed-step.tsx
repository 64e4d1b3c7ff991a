import { useState } from 'react';
import { joinErrorById, joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { headline } from '#diagnosis/join-errors/headline.ts';
import { recognise } from '#diagnosis/join-errors/recognise.ts';
import { walk } from '../flow/walk.ts';
import { Page } from '../shell/page.tsx';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Divider } from '../ui/divider.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { keepPasted, lastPasted } from './pasted.ts';
import { PracticeTexts } from './practice-texts.tsx';
import { Tried } from './tried.tsx';
import { Undecided } from './undecided.tsx';
import { useAnswers } from './use-answers.ts';
import { valuesOf } from './values-of.ts';

/** Paste what the join said. The text stays in the memory of this tab. */
export function FailedStep() {
  const { answers, goOn, to } = useAnswers();
  const [{ text, asked }, setPasted] = useState(lastPasted);
  const [empty, setEmpty] = useState(false);
  const keep = (next: { text: string; asked: boolean }) => {
    keepPasted(next);
    setPasted(next);
  };
  const find = () => {
    setEmpty(text.trim() === '');
    keep({ text, asked: true });
    const { matches } = recognise(text);
    const first = headline(matches.filter(({ id }) => answers.tried?.includes(id) !== true));
    if (first !== undefined) goOn('failed', valuesOf(first));
  };
  const sent = answers.error === undefined ? undefined : joinErrors.find(({ id }) => id === answers.error);
  return (
    <Page>
      <PageTitle>What did the join say?</PageTitle>
      <Lead>Paste the error, the whole page or the message you were sent. It stays in this browser.</Lead>
      <Tried />
      {sent === undefined ? null : (
        <LinkCards columns={1}>
          <LinkCard
            to={to('resolution')}
            title={joinErrorById[sent.id].title}
            hint="Open the resolution of this error"
          />
        </LinkCards>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <TextArea
          label="Error text"
          name="error-text"
          mono
          placeholder="Error joining to SPP: SPS has failed to join to SPP. For more information, see the error details. (JoinFailed) …"
          value={text}
          problem={
            empty && text.trim() === '' ? 'There is no text yet. Paste what you see, or pick it below.' : null
          }
          onChange={(next) => keep({ text: next, asked: false })}
        />
        <Actions>
          <Button type="submit">Find the resolution</Button>
          {text === '' ? null : (
            <Button kind="quiet" onClick={() => keep({ text: '', asked: false })}>
              Clear
            </Button>
          )}
        </Actions>
      </form>
      {asked && text.trim() !== '' ? <Undecided text={text} /> : null}
      <Divider>or</Divider>
      <Actions>
        <ButtonLink kind="secondary" to={to(walk('failed', {}) ?? 'symptom')}>
          Pick what you see
        </ButtonLink>
        <ButtonLink kind="quiet" to={to('catalogue')}>
          All known errors
        </ButtonLink>
      </Actions>
      <PracticeTexts onPick={(next) => keep({ text: next, asked: false })} />
    </Page>
  );
}
