import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import { HiddenWords } from '../ui/hidden-words.tsx';
import { Icon } from '../ui/icon.tsx';
import { moves, moveStates } from './moves.ts';
import type { JoinMove, MoveState } from './moves.ts';
import { StopsLine } from './stops-line.tsx';

const said: Record<MoveState, string> = {
  ahead: '',
  passed: ' (done)',
  stopped: ' (the join stops here)',
  'stopped-probably': ' (the join may stop here)',
};

const Between = ({ move: { from, to, needs } }: { move: JoinMove }) => (
  <span className="block text-sm text-muted">
    {from}
    {to === null ? null : (
      <>
        <Icon name="arrow" className="mx-1 size-[0.8em]! align-[-0.06em]" />
        <HiddenWords> to </HiddenWords>
        {to}
      </>
    )}
    {needs === null ? null : `, ${needs}`}
  </span>
);

interface Props {
  /** Null draws the moves as what they are, with none of them gone and none stopped. */
  stopsAt: StopsAt | null;
  /** Concluded from a check made before the join, not seen in one. */
  probable?: boolean;
  /** Ticks the moves before the stop: only when the admin really got there. */
  passed?: boolean;
  /** A heading above already says where it stops: no line of its own. */
  headed?: boolean;
}

/** The join in five moves, and where it stops. */
export function MovesStrip({ stopsAt, probable = false, passed = false, headed = false }: Props) {
  const states = moveStates(stopsAt, { probable, passed });
  return (
    <figure className="moves mt-5 mb-3" aria-label="The join in five moves">
      {stopsAt === null || headed ? null : (
        <div className={'moves' in stopsAt ? 'moves-line' : ''}>
          <div className="pb-3">
            <StopsLine stopsAt={stopsAt} probable={probable} />
          </div>
        </div>
      )}
      <ol>
        {moves.map((move) => {
          const state = states[move.move];
          return (
            <li key={move.move} className="move" data-state={state}>
              <span className="move-dot" aria-hidden="true">
                {state === 'passed' ? <Icon name="check" /> : null}
                {state === 'stopped' ? <Icon name="cross" /> : null}
                {state === 'ahead' || state === 'stopped-probably' ? move.move : null}
              </span>
              <span className="move-title block font-bold">
                {move.title}
                <HiddenWords>{said[state]}</HiddenWords>
              </span>
              <Between move={move} />
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
