import type { NextCause } from '#diagnosis/guidance/next-cause.ts';
import { VantageLine } from '../check/ladder/vantage-line.tsx';
import type { CheckInHand } from '../check/run/use-check.ts';
import { Actions } from '../ui/actions.tsx';
import { Button } from '../ui/button.tsx';

interface Props {
  check: CheckInHand;
  causes: readonly NextCause[];
  onCheck: (host: string) => void;
}

/** What a check of this case's address shows of an error that is not known, or the button that makes one; nothing where no address is known. */
export function CheckedMeanwhile({ check: { own, outcome }, causes, onCheck }: Props) {
  if (outcome === null)
    return own === null ? null : (
      <Actions>
        <Button onClick={() => onCheck(own)}>Check {own}</Button>
      </Actions>
    );
  const isShown = causes.some(({ why }) => why === 'shown-by-check');
  return (
    <>
      <p className="mt-2">
        <code>{outcome.check.checked.address.host}</code> was checked:{' '}
        {isShown
          ? 'what the check shows is first among the causes below.'
          : outcome.diagnosis.outcome === 'clear'
            ? 'the check found nothing that would stop the join.'
            : 'the check shows none of the known join errors, and leaves questions open.'}
      </p>
      <VantageLine outcome={outcome} />
    </>
  );
}
