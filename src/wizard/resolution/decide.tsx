import type { Decision } from '#diagnosis/join-errors/define-join-error.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { StepList } from '../guidance/step-list.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';

interface Props {
  decision: Decision;
  /** Id of what was answered; null while nothing was. An id of another question counts as none. */
  decided: string | null;
  named: readonly Source[];
  onDecide: (id: string) => void;
}

/** How to look, what is seen, and, once that is said, what to do: one look instead of reading every case. */
export function Decide({ decision: { id, question, look, answers }, decided, named, onDecide }: Props) {
  const answer = answers.find((one) => one.id === decided);
  return (
    <>
      <StepList steps={[look]} named={named} />
      <ChoiceList
        legend={question}
        name={id}
        options={answers.map(({ id: value, text }) => ({ value, label: text }))}
        value={answer?.id ?? null}
        onChange={onDecide}
      />
      {answer === undefined ? null : (
        <div role="region" aria-label="What to do then" aria-live="polite">
          <StepList steps={answer.steps} named={named} />
        </div>
      )}
    </>
  );
}
