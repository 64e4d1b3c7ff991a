import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from 'react-router';
import { giveUpCheck } from '../check/run/facts-query.ts';
import { forgetFacts } from '../check/run/remembered.ts';
import { changed } from '../answers/answers.ts';
import { forgotten } from '../answers/forgets.ts';
import { useAnswers } from '../said/use-answers.ts';
import { addressOf } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { forgetReturn } from '../hosting/return-place.ts';
import { forgetLastPlace } from './last-place.ts';
import { leavePlaces } from './left-places.ts';
import { forgetCaseKeys } from '../said/case-keys.ts';
import { forgetPasted } from '../said/pasted.ts';
import { forgetTicks } from '../before/ticks.ts';

/** Back to the start with nothing kept: answers, facts, ticks, pasted text, names behind tokens. */
export function StartAgain() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { answers } = useAnswers();
  return (
    <Button
      kind="quiet"
      onClick={() => {
        void giveUpCheck(client);
        client.removeQueries({ queryKey: ['facts'] });
        forgetFacts();
        forgetTicks();
        forgetLastPlace();
        forgetPasted();
        forgetCaseKeys();
        forgetReturn();
        leavePlaces();
        void navigate(addressOf('start', changed(answers, forgotten('started-again')), search));
      }}
    >
      Start again
    </Button>
  );
}
