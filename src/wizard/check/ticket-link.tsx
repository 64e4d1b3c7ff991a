import { useLocation } from 'react-router';
import { addressBeside, besidePath } from '../paths.ts';
import { useAnswers } from '../said/use-answers.ts';
import { ButtonLink } from '../ui/button-link.tsx';

/** To the sheet that says where the work stands, to be printed or copied into a change ticket. */
export function TicketLink() {
  const { search } = useLocation();
  const { answers } = useAnswers();
  return (
    <ButtonLink kind="quiet" to={addressBeside(besidePath('ticket'), answers, search)}>
      Sheet for the change ticket
    </ButtonLink>
  );
}
