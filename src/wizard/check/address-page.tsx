import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { aboutQuery } from './run/about-query.ts';
import { AddressField } from './address-field.tsx';
import { CheckerState } from './checker-state.tsx';
import { fieldText } from '../said/field-text.ts';
import { Practice } from './practice.tsx';
import { typedHere } from '../said/typed-here.ts';
import { useCheck } from './run/use-check.ts';
import { isOfText } from '../answers/answers.ts';
import { hosting } from '../hosting/hosting.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { TicketLink } from './ticket-link.tsx';
import { AddressAnswer } from './address-answer.tsx';
import { GenerationChoice } from '../said/generation-choice.tsx';
import { ClearedNote, ofOldAddress } from '../said/cleared-note.tsx';
import { ShareThis } from '../said/share-this.tsx';
import { useAnswers } from '../said/use-answers.ts';

/**
 * The address that will be typed on SPS, and the live check of it. A link fills the field in; only a press checks. From the press on, the
 * form is folded to a line and the answer has its place.
 */
export function AddressPage() {
  const { answers, generation, answer, goOn, to } = useAnswers();
  const [typed, setTyped] = useState(fieldText(answers.address));
  const [judged, setJudged] = useState(answers.address === undefined ? null : typed);
  const check = useCheck(typed);
  const { parsed, outcome, problem, running } = check;
  const [checkedHost, setCheckedHost] = useState(outcome?.check.checked.address.host ?? null);
  // While somebody types, an address that was checked before does not fold the form in the middle of a word.
  const [changing, setChanging] = useState<'no' | 'asked' | 'typing'>('no');
  const [hadValues] = useState(isOfText(answers));
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const { data: about } = useQuery(aboutQuery);
  // Until the server has said what it does, it is taken to check.
  const isLookedAt = hosting() === 'server' && (about === undefined || about?.check === 'on');
  const isAnswered = running !== null || outcome !== null || problem !== null;
  const folded = parsed.ok && isAnswered && changing === 'no';
  useEffect(() => {
    if (changing !== 'asked') return;
    field.current?.focus();
    field.current?.select();
  }, [changing]);

  const type = (given: string) => {
    const { text } = removePrivateKeys(given);
    setChanging('typing');
    setTyped(text);
    answer({ ...ofOldAddress, address: typedHere(text, typed) });
  };
  const press = (text: string) => {
    setJudged(text);
    const pressed = parseAddress(text);
    if (!pressed.ok) return;
    setCheckedHost(pressed.value.address.host);
    setChanging('no');
    check.press(pressed.value.address.host);
  };
  /** To a place of its own in the history: Back shows this result again. Once, however often it is pressed. */
  const leave = (go: () => void) => {
    if (left.current) return;
    left.current = true;
    go();
  };
  const checkOther = (text: string) => {
    const other = parseAddress(text);
    if (!folded || !other.ok) {
      type(text);
      press(text);
    } else if (other.value.address.host === parsed.value.address.host) press(typed);
    else
      leave(() => {
        check.press(other.value.address.host);
        goOn('start', { ...ofOldAddress, door: undefined, address: typedHere(text) });
      });
  };
  const use = (value: string) =>
    leave(() => {
      check.adopt(value);
      goOn('start', { door: undefined, address: typedHere(value) });
    });
  const letGo = (
    <ClearedNote
      checked={parsed.ok && parsed.value.address.host !== checkedHost ? checkedHost : null}
      values={hadValues && answers.from === undefined}
    />
  );

  return (
    <>
      <div className={folded ? 'sr-only' : ''}>
        <PageTitle>What will you type as SPP’s address?</PageTitle>
      </div>
      {folded ? (
        <AddressAnswer
          typed={typed}
          check={check}
          onAgain={() => press(typed)}
          onChange={() => setChanging('asked')}
          onGiveUp={() => setChanging('asked')}
          onUse={use}
          onCheck={checkOther}
        />
      ) : (
        <>
          <Lead>
            Type exactly what you plan to put into SPS.{' '}
            {isLookedAt ? (
              <>
                This wizard’s server checks it before you press <b>Join</b>.
              </>
            ) : (
              <>
                You get commands to check it before you press <b>Join</b>.
              </>
            )}
          </Lead>
          <CheckerState />
          <AddressField
            typed={typed}
            check={check}
            generation={generation}
            judged={judged === typed}
            field={field}
            onType={type}
            onPress={() => press(typed)}
          />
        </>
      )}
      {running !== null && folded ? null : (
        <>
          {letGo}
          {folded && problem === null ? null : (
            <Actions>
              {changing !== 'no' && isAnswered ? (
                <Button kind="secondary" onClick={() => setChanging('no')}>
                  Back to the result
                </Button>
              ) : null}
              <ButtonLink to={to('before')} kind="secondary">
                Continue: before you join
              </ButtonLink>
            </Actions>
          )}
          {folded && outcome !== null ? (
            <>
              <ShareThis change={{ error: undefined }} />
              <p className="no-print flex flex-wrap items-baseline gap-x-1 text-muted">
                Needed on paper, or in a ticket?
                <TicketLink />
              </p>
            </>
          ) : null}
          <div className="no-print">
            <GenerationChoice />
            <Practice onCheck={checkOther} />
          </div>
        </>
      )}
    </>
  );
}
