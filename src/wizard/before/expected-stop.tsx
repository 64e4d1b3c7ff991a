import type { Move } from '#diagnosis/join-errors/define-join-error.ts';
import { toOtherError } from '../answers/forgets.ts';
import { headlineOf } from '../check/result/headline.ts';
import { PredictedError } from '../check/result/predicted-error.tsx';
import type { Outcome } from '../check/run/use-check.ts';
import { useAnswers } from '../said/use-answers.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Notice } from '../ui/notice.tsx';
import { firstStop } from './rehearsed-moves.ts';

/** What a check of the address says of this move: the stop where it expects it, and otherwise nothing. */
export function ExpectedStop({ outcome, move }: { outcome: Outcome | null; move: Move }) {
  const { answers, to } = useAnswers();
  if (outcome === null || outcome.diagnosis.outcome === 'refused') return null;
  const { kicker, stopsAt, entry } = headlineOf(outcome.diagnosis);
  if (firstStop(stopsAt) !== move) return null;
  return (
    <Notice tone="warn" title="With this address, expect to be stopped here">
      <p>
        {kicker}, as the check of <code>{outcome.check.checked.address.host}</code> shows.{' '}
        <BasisTag basis="inferred" />
      </p>
      {entry === null ? null : (
        <ButtonLink
          kind="secondary"
          to={to('resolution', { ...toOtherError(answers), error: entry.id, from: 'check' })}
        >
          {entry.title}
        </ButtonLink>
      )}
      {move >= 4 ? <PredictedError outcome={outcome} /> : null}
    </Notice>
  );
}
