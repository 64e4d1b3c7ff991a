import { JoinPage } from '../resolution/join-page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { removePrivateKeys } from '#diagnosis/secrets/remove-private-keys.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { aboutQuery } from '../check/about-query.ts';
import { AddressField } from '../check/address-field.tsx';
import { CheckAnswer } from '../check/check-answer.tsx';
import { RunningLadder } from '../check/check-ladder.tsx';
import { CheckProblemNotice } from '../check/check-problem.tsx';
import { CheckResult } from '../check/check-result.tsx';
import { CheckerState } from '../check/checker-state.tsx';
import { fieldText } from '../check/field-text.ts';
import { ManualRoad } from '../check/manual-road.tsx';
import { Practice } from '../check/practice.tsx';
import { useSaidOfWays } from '../check/said-of-ways.ts';
import { typedHere } from '../check/typed-here.ts';
import { useCheck } from '../check/use-check.ts';
import { wayStop } from '../check/way-stop.ts';
import { isOfText } from '../flow/answers.ts';
import { hosting } from '../hosting/hosting.ts';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Lead } from '../ui/lead.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { GenerationChoice } from './generation-choice.tsx';
import { LetGo, ofOldAddress } from './let-go.tsx';
import { metAt } from './met-at.ts';
import { ShareThis } from './share-this.tsx';
import { useAnswers } from './use-answers.ts';

/** The address that will be typed on SPS, and the live check of it. A link fills the field in; only a press checks. */
export function AddressStep() {
  const { answers, generation, answer, goOn, to } = useAnswers();
  const [typed, setTyped] = useState(fieldText(answers.address));
  const [judged, setJudged] = useState(answers.address === undefined ? null : typed);
  const check = useCheck(typed);
  const [checkedHost, setCheckedHost] = useState(check.outcome?.check.checked.address.host ?? null);
  const [givenUp, setGivenUp] = useState(false);
  const [hadValues] = useState(isOfText(answers));
  const { parsed, own, outcome, problem, running } = check;
  const field = useRef<HTMLInputElement>(null);
  const { data: about } = useQuery(aboutQuery);
  // Until the server has said what it does, it is taken to check.
  const isLookedAt = hosting() === 'server' && (about === undefined || about?.check === 'on');
  const said = useSaidOfWays(parsed.ok ? parsed.value.address.host : '');
  const isClear = outcome?.diagnosis.outcome === 'clear' && wayStop(said, []) === null;

  const type = (given: string) => {
    const { text } = removePrivateKeys(given);
    setTyped(text);
    answer({ ...ofOldAddress, address: typedHere(text, typed) });
  };
  const press = (text: string) => {
    setJudged(text);
    const pressed = parseAddress(text);
    if (!pressed.ok) return;
    setCheckedHost(pressed.value.address.host);
    setGivenUp(false);
    check.press(pressed.value.address.host);
  };
  const typeAndPress = (text: string) => {
    type(text);
    press(text);
  };
  const giveUp = () => {
    // The button goes away with the check, and the focus with it.
    field.current?.focus();
    setGivenUp(true);
    check.giveUp();
  };
  const use = (value: string) => {
    check.adopt(value);
    // A place of its own in the history: Back shows the mismatch again.
    goOn('start', { door: undefined, address: typedHere(value) });
  };

  return (
    <JoinPage now="address">
      <PageTitle>What will you type as SPP’s address?</PageTitle>
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
      {problem?.kind === 'absent' ? null : <CheckerState />}
      <AddressField
        typed={typed}
        check={check}
        generation={generation}
        judged={judged === typed}
        field={field}
        onType={type}
        onPress={() => press(typed)}
      />
      <LetGo
        checked={parsed.ok && parsed.value.address.host !== checkedHost ? checkedHost : null}
        values={hadValues && answers.from === undefined}
      />
      <CheckAnswer key={parsed.ok ? parsed.value.address.host : ''} check={check} givenUp={givenUp}>
        {running !== null && parsed.ok ? (
          <RunningLadder host={parsed.value.address.host} running={running} onGiveUp={giveUp} />
        ) : problem !== null ? (
          <>
            <CheckProblemNotice problem={problem} />
            {parsed.ok && own !== null ? (
              <ManualRoad
                problem={problem}
                host={own}
                kind={parsed.value.address.kind}
                toPaste={to('failed', { address: Hearsay.of(own) })}
              />
            ) : null}
          </>
        ) : outcome !== null && outcome.diagnosis.outcome === 'refused' ? (
          <CheckProblemNotice
            problem={{ kind: 'refused', detail: null, reason: outcome.check.checked.refused?.reason ?? null }}
          />
        ) : outcome !== null ? (
          <CheckResult
            key={outcome.check.checkedAt}
            outcome={outcome}
            generation={generation}
            met={metAt(outcome.check.checked.address.host, answers)}
            toError={(error) => to('resolution', { error, from: 'check', said: undefined })}
            onUse={use}
            onCheck={typeAndPress}
          />
        ) : null}
      </CheckAnswer>
      <Actions>
        <ButtonLink to={to('before')} kind={isClear && running === null ? 'primary' : 'secondary'}>
          Continue: before you join
        </ButtonLink>
      </Actions>
      {outcome !== null && running === null ? <ShareThis change={{ error: undefined }} /> : null}
      <GenerationChoice />
      <Practice onCheck={typeAndPress} />
    </JoinPage>
  );
}
