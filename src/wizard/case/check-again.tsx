import { useNavigate } from 'react-router';
import { hosting } from '../hosting/hosting.ts';
import type { Answers } from '../answers/answers.ts';
import { useCheck } from '../check/run/use-check.ts';
import { useAnswers } from '../said/use-answers.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';

/**
 * Looks at the address of a case once more, from here. The button says which address, and is the press that starts the check; where the
 * case names none it leads to the field, and where nobody checks here to what can be done without.
 */
export function CheckAgain({ answers, kind }: { answers: Answers; kind: 'primary' | 'secondary' }) {
  const { to } = useAnswers();
  const navigate = useNavigate();
  const { parsed, press } = useCheck(answers.address);
  const host = parsed.ok ? parsed.value.address.host : null;
  return (
    <>
      <p>
        Check SPP’s address again, then share the case again: what was seen may have changed.
        {host === null ? null : (
          <>
            {' '}
            The address in this case is <code className="break-all">{host}</code>.
          </>
        )}
      </p>
      <Actions>
        {host === null ? (
          <ButtonLink kind={kind} to={to('address', answers)}>
            Check again
          </ButtonLink>
        ) : (
          <Button
            kind={kind}
            onClick={() => {
              if (hosting() === 'server') press(host);
              void navigate(to('address', answers));
            }}
          >
            Check again
          </Button>
        )}
      </Actions>
    </>
  );
}
