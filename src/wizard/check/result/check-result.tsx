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
import { hasGoneFurther } from '../run/has-gone-further.ts';
import { headlineOf } from './headline.ts';
import { ladderRows } from '../ladder/ladder-rows.ts';
import { mainAction } from './main-action.ts';
import { metBeforeJoin } from './met-before-join.ts';
import { nameStops } from '../paths/name-stops.ts';
import { NearMisses } from './near-misses.tsx';
import { PassedStrip, passedWords } from '../ladder/passed-strip.tsx';
import { ResultAction } from './result-action.tsx';
import { ResultFolds } from './result-folds.tsx';
import { ResultHead } from './result-head.tsx';
import { ResultNote } from './result-note.tsx';
import { useReportedPaths } from '../run/reported-paths.ts';
import { seenByCheck } from '../run/seen-by-check.ts';
import { useAge } from '../run/use-age.ts';
import type { Outcome } from '../run/use-check.ts';
import { verdictOf } from './verdict-of.ts';
import { pathStop } from '../paths/path-stop.ts';

interface Props {
  outcome: Outcome;
  generation: Generation;
  /** The join error of a text in this case about this address; null where there is none. */
  met: JoinErrorId | null;
  /** Link to the page of a join error. */
  toError: (id: JoinErrorId) => To;
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
  const headline = headlineOf(diagnosis);
  const stop = pathStop(useReportedPaths(host), seenByCheck(outcome).addresses);
  // What this wizard's server saw to stop the join, or what it saw differ, is said first; else the worst of the other ways.
  const leads = diagnosis.outcome === 'stops' ? null : stop;
  const wentFurther = hasGoneFurther(met, headline.stopsAt);
  const old = useAge(check.checkedAt);
  const notFound = nameStops(useReportedPaths(diagnosis.enter[0]?.value ?? ''));
  const verdict = verdictOf(outcome, headline, { leads, wentFurther, old });
  const action = mainAction({ outcome, headline, leads, notFound, isOld: old !== null });
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
        waits={leads !== null ? 'ways' : notFound ? 'name' : null}
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
