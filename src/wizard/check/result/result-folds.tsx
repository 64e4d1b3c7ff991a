import { isAddressAsItStands } from '#diagnosis/address/is-address-as-it-stands.ts';
import { ClaimWords } from '../../guidance/claim-box.tsx';
import { Ladder } from '../ladder/ladder.tsx';
import { MovesStrip } from '../../drawn/moves-strip.tsx';
import type { To } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { Marked } from '../../ui/marked.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';
import { BrowserPath } from '../paths/browser-path.tsx';
import { SeenFacts } from '../ladder/everything-seen.tsx';
import { Fold } from '../../ui/fold.tsx';
import type { Headline } from './headline.ts';
import { checkedHost } from '../run/known-by-check.ts';
import type { LadderRow } from '../ladder/ladder-rows.ts';
import { movesResult } from './moves-result.ts';
import { PredictedError } from './predicted-error.tsx';
import { rowCounts } from '../ladder/row-counts.ts';
import { SpsFindsName } from '../paths/sps-finds-name.tsx';
import { SpsPath } from '../paths/sps-path.tsx';
import type { Outcome } from '../run/use-check.ts';

interface Props {
  outcome: Outcome;
  headline: Headline;
  rows: readonly LadderRow[];
  /** The claim that the answer shows already; null for none. */
  shownClaim: string | null;
  toError: (id: string) => To;
  onCheck: (value: string) => void;
}

/** Claims that can be checked from the page; of a hostile certificate's thousands the others are only named. */
const maxClaims = 6;

function Claims({ outcome, shownClaim, onCheck }: Pick<Props, 'outcome' | 'shownClaim' | 'onCheck'>) {
  const claims = outcome.diagnosis.claims.filter(({ value }) => value !== shownClaim);
  const more = claims.slice(maxClaims);
  if (claims.length === 0) return null;
  return (
    <Fold
      summary={shownClaim === null ? 'What this server claims' : 'What else this server claims'}
      result={claims.length === 1 ? '1 name' : `${claims.length} names`}
      offPaper
    >
      {claims.slice(0, maxClaims).map((claim) => (
        <div key={`${claim.from} ${claim.value}`} className="mb-4">
          <ClaimWords claim={claim} />
          {isAddressAsItStands(claim.value) ? (
            <Button kind="secondary" className="mt-2 wrap-anywhere" onClick={() => onCheck(claim.value)}>
              Check {claim.value}
            </Button>
          ) : null}
        </div>
      ))}
      {more.length === 0 ? null : (
        <p className="wrap-anywhere">
          Also claimed:{' '}
          {more.map(({ value }, at) => (
            <span key={at}>
              {at === 0 ? null : ', '}
              <code>{value}</code>
            </span>
          ))}
        </p>
      )}
    </Fold>
  );
}

const Others = ({ findings }: { findings: Headline['others'] }) =>
  findings.length === 0 ? null : (
    <Fold
      summary="What else to know"
      result={findings.length === 1 ? '1 thing' : `${findings.length} things`}
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
    </Fold>
  );

/** Everything behind an answer, one line each with its result at the right. */
export function ResultFolds({ outcome, headline, rows, shownClaim, toError, onCheck }: Props) {
  const { stopsAt, others } = headline;
  const { dns } = outcome.check.checked.facts;
  const { host } = outcome.check.checked.address;
  const enter = outcome.diagnosis.enter.map(({ value }) => value);
  const name = enter[0] !== undefined && /[a-z]/.test(enter[0]) ? enter[0] : null;
  return (
    <div>
      <Fold summary="What was checked" result={rowCounts(rows.map(({ verdict }) => verdict))}>
        <Ladder rows={rows} />
      </Fold>
      <Others findings={others} />
      <Fold summary="The five moves, and where it stops" result={movesResult(stopsAt)} offPaper>
        <MovesStrip stopsAt={stopsAt} probable />
      </Fold>
      {name === null ? null : (
        <SpsFindsName name={name} ips={dns.outcome === 'observed' ? dns.fact.addresses : []} />
      )}
      {enter.length < 2 ? null : (
        <Fold summary="What would work too" result={`${enter.length - 1} more`}>
          {enter.slice(1).map((value) => (
            <p key={value}>
              {value === host ? 'The address as you typed it would work too: ' : 'This would work too: '}
              <code>{value}</code>
            </p>
          ))}
        </Fold>
      )}
      <Claims outcome={outcome} shownClaim={shownClaim} onCheck={onCheck} />
      <BrowserPath host={checkedHost(outcome)} toError={toError} />
      <SpsPath outcome={outcome} onCheck={onCheck} />
      <PredictedError outcome={outcome} />
      <Fold summary="Everything that was seen" offPaper>
        <SeenFacts check={outcome.check} />
      </Fold>
    </div>
  );
}
