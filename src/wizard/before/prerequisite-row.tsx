import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAge } from '../check/run/use-age.ts';
import type { Outcome } from '../check/run/use-check.ts';
import type { To } from '../paths.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Marked } from '../ui/marked.tsx';
import { Moment } from '../ui/moment.tsx';
import { SettledRow } from '../ui/settled-row.tsx';
import { Tick } from '../ui/fields/tick.tsx';
import type { Prerequisite } from './prerequisites/prerequisite.ts';
import { statusOf } from './prerequisite-status.ts';
import { useNow } from '../drawn/use-now.ts';

const oldSpsOnly =
  'Not proven: the certificate names it in a way that an old SPS accepts and a strict, modern one does not, such as in its common name only. A certificate with the address in subjectAltName serves both.';

/** When the check was made, and from where. */
function WhenAndWhere({ outcome }: { outcome: Outcome }) {
  const now = useNow(null);
  const { checked, checkedAt } = outcome.check;
  return (
    <>
      at <Moment at={checkedAt} now={now} /> from <code>{checked.vantage.hostname}</code>
    </>
  );
}

/** Of a proof that is old: that it is, and where to make it new. */
function Aged({ outcome, toResult }: { outcome: Outcome; toResult: To }) {
  const old = useAge(outcome.check.checkedAt);
  return old === null ? null : (
    <>
      , {old}.{' '}
      <Link to={toResult} className="link">
        Check again
      </Link>{' '}
      before you join.
    </>
  );
}

/** The sentences of a row, with the names that the products' generation decides. */
export type RowWords = Pick<Prerequisite, 'text' | 'hint' | 'where'>;

interface Props {
  one: Prerequisite;
  words: RowWords;
  outcome: Outcome | null;
  /** When it was ticked, ms since the epoch; null where it is not. */
  tickedAt: number | null;
  onTick: (on: boolean) => void;
  /** Where the result of the check stands. */
  toResult: To;
}

function Hint({ one, words, children }: Pick<Props, 'one' | 'words'> & { children?: ReactNode }) {
  return (
    <>
      <Marked text={words.hint} />
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

/** Where to look, and when it was ticked. */
function ToTick({ words, tickedAt }: Pick<Props, 'words' | 'tickedAt'>) {
  const now = useNow(null);
  return (
    <>
      <span className="block">
        <Marked text={words.where} />
      </span>
      {tickedAt === null ? null : (
        <span className="block">
          Ticked at <Moment at={tickedAt} now={Math.max(now, tickedAt)} />.
        </span>
      )}
    </>
  );
}

/** One thing that has to be ready: ticked by you, or settled by the check either way. */
export function PrerequisiteRow({ one, words, outcome, tickedAt, onTick, toResult }: Props) {
  const standing = statusOf(one, outcome);
  const label = <Marked text={words.text} />;
  if (outcome !== null && standing.is === 'proven')
    return (
      <SettledRow verdict="passed" label={label} hint={<Hint one={one} words={words} />}>
        Proven by the check of <code>{outcome.check.checked.address.host}</code>{' '}
        <WhenAndWhere outcome={outcome} />
        <Aged outcome={outcome} toResult={toResult} />
      </SettledRow>
    );
  if (outcome !== null && standing.is === 'failed')
    return (
      <SettledRow verdict="failed" label={label} hint={<Hint one={one} words={words} />}>
        The check found: <Marked text={standing.finding.evidence.text} />. Seen{' '}
        <WhenAndWhere outcome={outcome} />.{' '}
        <Link to={toResult} className="link">
          See the result
        </Link>
      </SettledRow>
    );
  const hint =
    standing.is !== 'doubted' ? (
      <Hint one={one} words={words} />
    ) : standing.because === 'old-sps-only' ? (
      oldSpsOnly
    ) : (
      <Hint one={one} words={words}>
        {' '}
        This wizard’s server did not get through: <Marked text={standing.finding.evidence.text} />. Whether
        SPS does is not known.
      </Hint>
    );
  return (
    <Tick
      checked={tickedAt !== null}
      onChange={onTick}
      label={label}
      hint={
        <>
          {hint}
          <ToTick words={words} tickedAt={tickedAt} />
        </>
      }
    />
  );
}
