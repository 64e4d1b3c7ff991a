import type { CheckInHand } from '../check/use-check.ts';
import { useCheck } from '../check/use-check.ts';
import type { StepId } from '../flow/flow.ts';
import { railSteps } from '../flow/flow.ts';
import { titleOf } from '../flow/walk.ts';
import { StepRail } from '../shell/step-rail.tsx';
import type { Way } from './how-it-went.ts';
import { howItWent, prerequisitesDone } from './how-it-went.ts';
import { prerequisites } from './prerequisites.ts';
import { readTicks } from './ticks.ts';
import { useAnswers } from './use-answers.ts';

/** Longest answer that the rail repeats, in characters; a 300-character name stays readable on its own page. */
const maxAnswer = 40;

const cut = (text: string): string => (text.length <= maxAnswer ? text : `${text.slice(0, maxAnswer)}…`);

/** What the rail repeats of a step's answers; null where there is nothing to show. An address that only a link holds is not repeated. */
function answerOf(step: StepId, way: Way & Pick<CheckInHand, 'own'>, isBehind: boolean): string | null {
  const { sps, account } = way.answers;
  if (step === 'address') return way.own === null ? null : cut(way.own);
  if (step === 'before') {
    const version = sps === undefined ? [] : [cut(`SPS ${sps}`)];
    const done = isBehind ? [`${prerequisitesDone(way)} of ${prerequisites.length} done`] : [];
    return [...version, ...done].join(', ');
  }
  if (step === 'account') return account === 'ready' ? 'has both permissions' : null;
  return null;
}

/** The steps of a join, where you are among them, and how those behind you went. */
export function Rail({ now }: { now: StepId }) {
  const { answers, to } = useAnswers();
  const { outcome, parsed, own } = useCheck(answers.address);
  const way: Way & Pick<CheckInHand, 'own'> = { answers, parsed, own, outcome, ticks: readTicks() };
  const at = railSteps.indexOf(now);
  return (
    <StepRail
      steps={railSteps.map((step, index) => ({
        to: to(step),
        title: titleOf(step),
        answer: answerOf(step, way, index < at),
        state: index < at ? howItWent(step, way) : index === at ? 'now' : 'ahead',
      }))}
    />
  );
}
