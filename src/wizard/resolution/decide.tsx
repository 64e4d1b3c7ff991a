import type { Decision } from '#diagnosis/join-errors/define-join-error.ts';
import type { Step } from '#diagnosis/join-errors/step.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { StepList } from '../guidance/step-list.tsx';
import { Button } from '../ui/button.tsx';
import { ChoiceList } from '../ui/fields/choice-list.tsx';
import { Marked } from '../ui/marked.tsx';

interface Props {
  decision: Decision;
  /** Id of what was answered; null while nothing was. An id of another question counts as none. */
  decided: string | null;
  named: readonly Source[];
  onDecide: (id: string) => void;
  /** The reader may not look, nor do what follows. */
  onMayNot: () => void;
}

/** The whole of a decision as steps, for somebody else: how to look, then what to do for each of the answers. */
export const stepsOfDecision = ({ look, answers }: Decision): Step[] => [
  look,
  ...answers.flatMap(({ text, steps }) => steps.map((step) => ({ ...step, text: `${text} ${step.text}` }))),
];

/** How to look, what is seen, and, once that is said, what to do: one look instead of reading every case. */
export function Decide({
  decision: { id, question, look, answers },
  decided,
  named,
  onDecide,
  onMayNot,
}: Props) {
  const answer = answers.find((one) => one.id === decided);
  return (
    <>
      <StepList steps={[look]} named={named} of="spp-admin" />
      <Button kind="quiet" onClick={onMayNot}>
        I may not change SPP
      </Button>
      <ChoiceList
        legend={question}
        name={id}
        options={answers.map(({ id: value, text }) => ({ value, label: <Marked text={text} /> }))}
        value={answer?.id ?? null}
        onChange={onDecide}
      />
      <div role="region" aria-label="What to do then" aria-live="polite">
        {answer === undefined ? null : <StepList steps={answer.steps} named={named} of="spp-admin" />}
      </div>
    </>
  );
}
