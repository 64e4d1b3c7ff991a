import { useRef, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate } from 'react-router';
import { AddressField } from '../check/address-field.tsx';
import { fieldText } from '../said/field-text.ts';
import { useOtherAddress } from '../said/use-other-address.ts';
import { useCheck } from '../check/run/use-check.ts';
import { walk } from '../flow/walk.ts';
import { addressOf } from '../paths.ts';
import { OperatorNote } from '../shell/operator.tsx';
import { Divider } from '../ui/divider.tsx';
import { Lead } from '../ui/lead.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { ToRehearsal } from '../before/to-rehearsal.tsx';
import { MovesStrip } from '../drawn/moves-strip.tsx';
import { Resume } from './resume.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { StartLead, startTitle } from './start-words.tsx';

const doors = [
  { door: 'join', title: 'Before you join', hint: 'Check the address and what has to be ready, then join' },
  { door: 'failed', title: 'I have an error', hint: 'Paste what SPS, SPP or the browser says' },
  { door: 'symptom', title: 'I only see a symptom', hint: 'Pick what you see; no error text needed' },
  {
    door: 'catalogue',
    title: 'All known errors',
    hint: 'Every known join error, with its resolution',
  },
] as const;

/** The start: the address field, and the doors. A link with an error is led to its page. */
export function StartPage() {
  const { answers, generation, answer, to } = useAnswers();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [typed, setTyped] = useState(fieldText(answers.address));
  const [judged, setJudged] = useState(answers.address === undefined ? null : typed);
  const { typing } = useOtherAddress();
  const check = useCheck(typed);
  const left = useRef(false);
  const press = () => {
    setJudged(typed);
    const { parsed } = check;
    // A second press of a double-click is the same press: one check, and one place in the history.
    if (!parsed.ok || left.current) return;
    left.current = true;
    check.press(parsed.value.address.host);
    void navigate(to('address', typing(typed, typed)));
  };
  if (answers.error !== undefined) return <Navigate to={to('resolution')} replace />;
  return (
    <>
      <PageTitle>{startTitle}</PageTitle>
      <Lead>
        <StartLead />
      </Lead>
      <OperatorNote />
      <Resume />
      <AddressField
        typed={typed}
        check={check}
        generation={generation}
        judged={judged === typed}
        onType={(text) => {
          setTyped(text);
          answer(typing(text, typed));
        }}
        onPress={press}
      />
      <Divider>or start where you are</Divider>
      <LinkCards>
        {doors.map(({ door, title, hint }) => {
          const step = walk('start', { door }) ?? 'address';
          return <LinkCard key={door} to={to(step)} title={title} hint={hint} />;
        })}
      </LinkCards>
      <p className="mt-5 text-muted">
        Did somebody send you a case?{' '}
        <Link to={addressOf('case', {}, search)} className="link">
          Open its link here
        </Link>
        , if it does not open by itself.
      </p>
      <h2 className="mt-9 text-xl">The join in five moves</h2>
      <MovesStrip stopsAt={null} />
      <p>
        <ToRehearsal>Rehearse the join</ToRehearsal>, with your address or a practice one: see what SPS and
        SPP will show at each move.
      </p>
    </>
  );
}
