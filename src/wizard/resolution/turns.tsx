import type { ReportLine } from '#diagnosis/case/report/report-line.ts';
import { turnsOf } from '#diagnosis/guidance/addressee.ts';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Step } from '#diagnosis/join-errors/step.ts';
import { collectCase } from '../hand-off/collect-case.ts';
import { StepList } from '../guidance/step-list.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useAtHand } from '../hand-off/use-at-hand.ts';
import { HandOffCard } from '../hand-off/hand-off-card.tsx';

interface Props {
  title: string;
  error: JoinErrorId;
  guidance: Pick<Guidance, 'why' | 'sources'>;
  steps: readonly Step[];
  evidence: readonly ReportLine[];
  /** Something for the reader to do stands before the steps. */
  begun: boolean;
  /** The page asks elsewhere whether the reader may change SPP. */
  asked?: boolean;
}

/** Steps by who does them: the reader's as a list, the others' as cards to send. */
export function Turns({
  title,
  error,
  guidance: { sources, why },
  steps,
  evidence,
  begun,
  asked = false,
}: Props) {
  const { answers, answer } = useAnswers();
  const atHand = useAtHand();
  const mayNot = answers.mayChangeSpp === 'no';
  const shared = collectCase(
    { ...atHand, answers: { ...atHand.answers, error } },
    { redacted: false, by: '' },
  );
  const turns = turnsOf(steps);
  const before = (at: number) => turns.slice(0, at).flatMap((turn) => turn.steps).length;
  return turns.map((turn, at) =>
    turn.who === 'sps-admin' ? (
      <StepList key={turn.steps[0]?.id} steps={turn.steps} named={sources} after={before(at)} />
    ) : (
      <HandOffCard
        key={turn.steps[0]?.id}
        handOff={{ to: turn.who, finding: title, why, evidence, steps: turn.steps }}
        shared={shared}
        isFirst={at === 0 && !begun && (turn.who !== 'spp-admin' || mayNot)}
        named={sources}
        after={before(at)}
        folded={turn.who === 'spp-admin' && mayNot}
        {...(turn.who === 'spp-admin' &&
          !mayNot &&
          !asked && { onMayNot: () => answer({ mayChangeSpp: 'no' }) })}
        {...(turn.who === 'spp-admin' && mayNot && { onMay: () => answer({ mayChangeSpp: undefined }) })}
      />
    ),
  );
}
