import { useState } from 'react';
import { placesOfSps } from '#diagnosis/guidance/generation.ts';
import { titleOf } from '../flow/walk.ts';
import { fragmentOf } from '../answers/link.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Moment } from '../ui/moment.tsx';
import { Notice } from '../ui/notice.tsx';
import { forgetLastPlace, readLastPlace } from './last-place.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';

/** The offer to go on where somebody stopped in this browser; nothing where answers came along already, or there is no such place. */
export function Resume() {
  const { answers, generation, to } = useAnswers();
  const now = useNow(null);
  const [place, setPlace] = useState(() => readLastPlace(now));
  if (place === null || fragmentOf(answers) !== '') return null;
  return (
    <Notice tone="info" title="Go on where you stopped?">
      <p>
        You stopped at “{placesOfSps(titleOf(place.step), generation)}” (<Moment at={place.at} now={now} />
        ).
      </p>
      <Actions>
        <ButtonLink kind="secondary" to={to(place.step, place.answers)}>
          Go on there
        </ButtonLink>
        <Button
          kind="quiet"
          onClick={() => {
            forgetLastPlace();
            setPlace(null);
          }}
        >
          Forget it
        </Button>
      </Actions>
    </Notice>
  );
}
