import type { To } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { CheckProblemNotice } from './check-problem.tsx';
import { ManualRoad } from '../paths/manual-road.tsx';
import type { CheckProblem } from '../run/problem.ts';
import type { CheckInHand } from '../run/use-check.ts';

/** What to do first where there is no result: check once more, type another address, or look for oneself. */
const first: Record<CheckProblem['kind'], 'again' | 'change' | 'look'> = {
  'not-an-address': 'change',
  refused: 'change',
  'other-host': 'again',
  'too-many': 'again',
  broken: 'again',
  offline: 'again',
  // Its own button reloads the page.
  'signed-out': 'look',
  off: 'look',
  absent: 'look',
};

interface Props {
  check: Pick<CheckInHand, 'parsed' | 'own'>;
  problem: CheckProblem;
  /** Where the output of commands can be pasted. */
  toPaste: (host: string) => To;
  onAgain: () => void;
  onChange: () => void;
}

/** Why there is no result, in the place of one, and what to do instead. */
export function ProblemAnswer({ check: { parsed, own }, problem, toPaste, onAgain, onChange }: Props) {
  const does = first[problem.kind];
  return (
    <>
      <CheckProblemNotice
        problem={problem}
        action={(waits) =>
          does === 'look' ? null : (
            <Button className="no-print" disabled={waits} onClick={does === 'again' ? onAgain : onChange}>
              {does === 'again' ? 'Check again' : 'Change the address'}
            </Button>
          )
        }
      />
      {parsed.ok && own !== null ? (
        <ManualRoad
          problem={problem}
          host={own}
          kind={parsed.value.address.kind}
          isFirst={does === 'look'}
          toPaste={toPaste(own)}
        />
      ) : null}
    </>
  );
}
