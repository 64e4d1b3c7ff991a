import { useState } from 'react';
import type { Finding } from '#diagnosis/findings/finding.ts';
import { titleBeforeJoin } from '#diagnosis/guidance/before-join/advise.ts';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { FindingNotice } from '../guidance/finding-notice.tsx';
import { MovesStrip } from '../guidance/moves-strip.tsx';
import type { To } from '../paths.ts';
import { Answer, askedHere } from '../ui/answer.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { Asked } from '../ui/how-to-show.ts';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { CertificateRequest } from './certificate-request.tsx';
import { FinishedLadder } from './check-ladder.tsx';
import { hasGoneFurther } from './has-gone-further.ts';
import { headlineOf } from './headline.ts';
import { rungs } from './ladder-rows.ts';
import { metBeforeJoin } from './met-before-join.ts';
import { EverythingSeen } from './everything-seen.tsx';
import { NearMisses } from './near-misses.tsx';
import { PredictedError } from './predicted-error.tsx';
import { useSaidOfWays } from './said-of-ways.ts';
import { seenByCheck } from './seen-by-check.ts';
import { Suggestions } from './suggestions.tsx';
import { ThreePaths } from './three-paths.tsx';
import { useAge } from './use-age.ts';
import type { Outcome } from './use-check.ts';
import { VantageLine } from './vantage-line.tsx';
import { wayStop } from './way-stop.ts';
import { WayStopNotice } from './way-stop-notice.tsx';

interface Props {
  outcome: Outcome;
  generation: Generation;
  /** The join error of a text in this case about this address; null where there is none. */
  met: JoinErrorId | null;
  /** Link to the page of a join error. */
  toError: (id: string) => To;
  onUse: (value: string) => void;
  onCheck: (value: string) => void;
}

const Others = ({ findings }: { findings: readonly Finding[] }) =>
  findings.length === 0 ? null : (
    <Disclosure
      summary={findings.length === 1 ? 'One more thing to know' : `${findings.length} more things to know`}
    >
      <ul className="grid gap-2">
        {findings.map(({ id, verdict, evidence }) => (
          <li key={id} className="flex gap-2.5">
            <VerdictMark verdict={verdict} className="mt-[0.2em]" />
            <span className="min-w-0">
              <Marked text={evidence.text} />
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );

/** What a finished check says: every row, one headline, one next action, the rest folded, from where it was seen. */
export function CheckResult({ outcome, generation, met, toError, onUse, onCheck }: Props) {
  const [keeping, setKeeping] = useState<Asked | null>(null);
  const { check, diagnosis } = outcome;
  const { title, finding, entry, stopsAt, others } = headlineOf(diagnosis);
  const { host } = check.checked.address;
  const stop = wayStop(useSaidOfWays(host), seenByCheck(outcome).addresses);
  // What this wizard's server saw to stop the join, or what it saw differ, is said first; else the worst of the other ways.
  const leads = diagnosis.outcome === 'stops' ? null : stop;
  const wentFurther = hasGoneFurther(met, stopsAt);
  const old = useAge(check.checkedAt);
  const seenThen =
    old === null ? null : (
      <p>
        <b>Checked {old}.</b> Check again before you rely on it.
      </p>
    );
  return (
    <section aria-label="Result of the check">
      <FinishedLadder outcome={outcome} />
      {leads === null ? null : <WayStopNotice stop={leads} toError={toError} />}
      {finding === null && leads !== null ? null : finding === null ? (
        <Notice tone={old === null ? 'ok' : 'info'} title={title}>
          {seenThen}
          <p>
            This is what this wizard’s server sees. Only the join itself will show whether SPS reaches SPP the
            same way, and whether the sign-in works.
          </p>
        </Notice>
      ) : (
        <FindingNotice
          finding={finding}
          title={wentFurther ? 'This wizard’s server does not get as far as your join did' : title}
          lookedAt={rungs[finding.rung].title}
        >
          {seenThen}
          {wentFurther ? (
            <p>
              In a join from the browser, the error in this case comes only after SPP’s sign-in has opened. So
              your browser reached SPP then: either something has changed since, or only this wizard’s server
              is kept out. <BasisTag basis="inferred" />
            </p>
          ) : null}
          {stopsAt === null || wentFurther ? null : (
            <div className="max-wide:hidden">
              <MovesStrip stopsAt={stopsAt} probable />
            </div>
          )}
          {entry === null ? null : (
            <ButtonLink kind="secondary" to={toError(entry.id)}>
              See what to do: {titleBeforeJoin(entry, metBeforeJoin(entry, outcome, null))}
            </ButtonLink>
          )}
          {entry === null && finding.stopsJoin === true && finding.rung !== 'again' ? (
            <p>
              No join error is known for this. Ask whoever runs the server at this address what it serves on
              TCP port 443, then check again.
            </p>
          ) : null}
          {entry === null && diagnosis.outcome !== 'clear' ? (
            <Button kind="secondary" onClick={() => onCheck(host)}>
              Check {host} again
            </Button>
          ) : null}
          {diagnosis.outcome === 'not-assessed' ? (
            <p className="text-sm text-muted">
              If this persists, look from the network of SPS: <b>Three ways to SPP</b> below has the commands.
            </p>
          ) : null}
        </FindingNotice>
      )}
      <NearMisses check={check} onCheck={onCheck} />
      <Suggestions
        outcome={outcome}
        generation={generation}
        keeping={keeping !== null}
        onKeep={() => setKeeping(askedHere())}
        onUse={onUse}
        onCheck={onCheck}
        held={leads !== null}
      />
      <Answer asked={keeping}>{keeping === null ? null : <CertificateRequest outcome={outcome} />}</Answer>
      <Others findings={others} />
      {stopsAt === null ? null : (
        <div className="wide:hidden">
          <Disclosure summary="The five moves of a join">
            <MovesStrip stopsAt={stopsAt} probable />
          </Disclosure>
        </div>
      )}
      <PredictedError outcome={outcome} />
      <EverythingSeen outcome={outcome} />
      <ThreePaths outcome={outcome} toError={toError} onCheck={onCheck} />
      <VantageLine outcome={outcome} />
    </section>
  );
}
