import { useState } from 'react';
import { titleBeforeJoin } from '#diagnosis/guidance/before-join/advise.ts';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { To } from '../../paths.ts';
import { Answer, askedHere } from '../../ui/answer.tsx';
import { Actions } from '../../ui/actions.tsx';
import { BasisTag } from '../../ui/basis-tag.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import type { Asked } from '../../ui/how-to-show.ts';
import { CertificateRequest } from './certificate-request.tsx';
import { ladderRows } from '../ladder/ladder-rows.ts';
import { metBeforeJoin } from './met-before-join.ts';
import { NearMisses } from './near-misses.tsx';
import { PassedStrip, passedWords } from '../ladder/passed-strip.tsx';
import { ResultAction } from './result-action.tsx';
import { ResultFolds } from './result-folds.tsx';
import { ResultHead } from './result-head.tsx';
import { ResultNote } from './result-note.tsx';
import type { Outcome } from '../run/use-check.ts';
import { useVerdict } from './use-verdict.ts';

interface Props {
  outcome: Outcome;
  generation: Generation;
  /** The join error of a text in this case about this address; null where there is none. */
  met: JoinErrorId | null;
  /** Link to the page of a join error. */
  toError: (id: string) => To;
  /** Where a clear address leads. */
  toNext: To;
  onUse: (value: string) => void;
  onCheck: (value: string) => void;
}

/** What a finished check says: where it stops, why, the one thing to do, how many rows passed; the rest is folded. */
export function CheckResult({ outcome, generation, met, toError, toNext, onUse, onCheck }: Props) {
  const [keeping, setKeeping] = useState<Asked | null>(null);
  const { check, diagnosis } = outcome;
  const { host } = check.checked.address;
  const result = useVerdict(outcome, met);
  if (result === null) return null;
  const { headline, verdict, action, leads, wentFurther, old, waits } = result;
  const rows = ladderRows(diagnosis.findings, check.checked.facts);
  const verdicts = rows.map((row) => row.verdict);
  const { finding } = headline;
  const isInferred = leads === null && finding?.stopsJoin === true && finding.basis !== 'documented';
  return (
    <section aria-label="Result of the check">
      <ResultHead
        mark={verdict.mark}
        kicker={
          <>
            {verdict.kicker}
            {isInferred ? (
              <>
                {' '}
                <BasisTag basis={finding.basis} />
              </>
            ) : null}
          </>
        }
        heading={verdict.heading}
      />
      <ResultNote outcome={outcome} headline={headline} leads={leads} wentFurther={wentFurther} />
      <ResultAction
        action={action}
        outcome={outcome}
        headline={headline}
        generation={generation}
        old={old}
        waits={waits}
        value={result.value}
        keeping={keeping !== null}
        onKeep={() => setKeeping(askedHere())}
        toError={toError}
        toNext={toNext}
        onUse={onUse}
        onCheck={onCheck}
      />
      <Answer asked={keeping}>{keeping === null ? null : <CertificateRequest outcome={outcome} />}</Answer>
      <NearMisses check={check} onCheck={onCheck} />
      <PassedStrip verdicts={verdicts} words={passedWords(verdicts)} />
      <ResultFolds
        outcome={outcome}
        headline={headline}
        rows={rows}
        shownClaim={action.does === 'check' ? action.host : null}
        toError={toError}
        onCheck={onCheck}
      />
      <Actions>
        {headline.entry === null || action.does === 'see' ? null : (
          <ButtonLink kind="secondary" to={toError(headline.entry.id)}>
            See what to do: {titleBeforeJoin(headline.entry, metBeforeJoin(headline.entry, outcome, null))}
          </ButtonLink>
        )}
        {action.does === 'go-on' ? null : (
          <ButtonLink kind="secondary" to={toNext}>
            Continue: before you join
          </ButtonLink>
        )}
        {action.does === 'check-again' ? null : (
          <Button kind="quiet" onClick={() => onCheck(host)}>
            Check again
          </Button>
        )}
      </Actions>
    </section>
  );
}
