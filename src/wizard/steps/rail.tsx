import type { StepId } from '../flow/flow.ts';
import { railSteps } from '../flow/flow.ts';
import type { Answers } from '../flow/answers.ts';
import { titleOf } from '../flow/walk.ts';
import { StepRail } from '../shell/step-rail.tsx';
import { useAnswers } from './use-answers.ts';

/** Longest answer that the rail repeats, in characters; a 300-character name stays readable on its own page. */
const maxAnswer = 40;

const cut = (text: string): string => (text.length <= maxAnswer ? text : `${text.slice(0, maxAnswer)}…`);

/** What the rail repeats of a step's answers; null where there is nothing to show. */
function answerOf(step: StepId, { address, sps, account }: Answers): string | null {
  if (step === 'address') return address === undefined ? null : cut(address);
  if (step === 'before') return sps === undefined ? null : cut(`SPS ${sps}`);
  if (step === 'account') return account === 'ready' ? 'has both permissions' : null;
  return null;
}

/** The steps of a join, and where you are among them. */
export function Rail({ now }: { now: StepId }) {
  const { answers, to } = useAnswers();
  const at = railSteps.indexOf(now);
  return (
    <StepRail
      steps={railSteps.map((step, index) => ({
        to: to(step),
        title: titleOf(step),
        answer: answerOf(step, answers),
        state: index < at ? 'done' : index === at ? 'now' : 'ahead',
      }))}
    />
  );
}
