import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Outcome } from '../check/use-check.ts';
import { clockTime } from '../guidance/clock-time.ts';
import type { To } from '../paths.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { SettledRow } from '../ui/settled-row.tsx';
import { Tick } from '../ui/tick.tsx';
import type { Prerequisite } from './prerequisites.ts';
import { standingOf } from './standing-of.ts';
import { useNow } from './use-now.ts';

const oldSpsOnly =
  'Not proven: it does so in a way that an old SPS accepts, and a strict, modern one does not, such as in its common name only. A certificate with the address in subjectAltName serves both.';

/** When the check was made, and from where. */
function WhenAndWhere({ outcome }: { outcome: Outcome }) {
  const now = useNow(null);
  const { checked, checkedAt } = outcome.check;
  return (
    <>
      at {clockTime(checkedAt, now)} from <code>{checked.vantage.hostname}</code>
    </>
  );
}

interface Props {
  one: Prerequisite;
  outcome: Outcome | null;
  ticked: boolean;
  onTick: (on: boolean) => void;
  /** Where the result of the check stands. */
  toResult: To;
}

function Hint({ one, children }: { one: Prerequisite; children?: ReactNode }) {
  return (
    <>
      <Marked text={one.hint} />
      {one.inferred === true ? (
        <>
          {' '}
          <BasisTag basis="inferred" />
        </>
      ) : null}
      {children}
    </>
  );
}

/** One thing that has to be ready: ticked by you, or settled by the check either way. */
export function PrerequisiteRow({ one, outcome, ticked, onTick, toResult }: Props) {
  const standing = standingOf(one, outcome);
  const label = <Marked text={one.text} />;
  if (outcome !== null && standing.is === 'proven')
    return (
      <SettledRow verdict="passed" label={label} hint={<Hint one={one} />}>
        Proven by the check of <code>{outcome.check.checked.address.host}</code>{' '}
        <WhenAndWhere outcome={outcome} />
      </SettledRow>
    );
  if (outcome !== null && standing.is === 'failed')
    return (
      <SettledRow verdict="failed" label={label} hint={<Hint one={one} />}>
        The check found: <Marked text={standing.finding.evidence.text} />. Seen{' '}
        <WhenAndWhere outcome={outcome} />.{' '}
        <Link to={toResult} className="link">
          See the result
        </Link>
      </SettledRow>
    );
  const hint =
    standing.is !== 'doubted' ? (
      <Hint one={one} />
    ) : standing.because === 'old-sps-only' ? (
      oldSpsOnly
    ) : (
      <Hint one={one}>
        {' '}
        Our server did not get through: <Marked text={standing.finding.evidence.text} />. Whether SPS does is
        not known.
      </Hint>
    );
  return <Tick checked={ticked} onChange={onTick} label={label} hint={hint} />;
}
