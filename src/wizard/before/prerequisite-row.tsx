import { Link } from 'react-router';
import type { Outcome } from '../check/run/use-check.ts';
import { useNow } from '../drawn/use-now.ts';
import type { To } from '../paths.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Tick } from '../ui/fields/tick.tsx';
import { Marked } from '../ui/marked.tsx';
import { Moment } from '../ui/moment.tsx';
import { SettledRow } from '../ui/settled-row.tsx';
import type { Prerequisite } from './prerequisites/define-prerequisite.ts';
import { statusOf } from './prerequisite-status.ts';

const oldSpsOnly =
  'Not proven: the certificate names it in a way that an old SPS accepts and a strict, modern one does not, such as in its common name only. A certificate with the address in subjectAltName serves both.';

/** The sentences of a row, with the names that the products' generation decides. */
export type RowWords = Pick<Prerequisite, 'text' | 'hint' | 'where'>;

interface Props {
  one: Prerequisite;
  words: RowWords;
  outcome: Outcome | null;
}

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

const Hint = ({ one, words }: Pick<Props, 'one' | 'words'>) => (
  <>
    <Marked text={words.hint} />
    {one.inferred === true ? (
      <>
        {' '}
        <BasisTag basis="inferred" />
      </>
    ) : null}
  </>
);

/** One thing that a check has settled, for or against the join; there is nothing to tick. */
export function SettledPrerequisite({
  one,
  words,
  outcome,
  toResult,
}: Props & { outcome: Outcome; /** Where the result of the check stands. */ toResult: To }) {
  const status = statusOf(one, outcome);
  const label = <Marked text={words.text} />;
  if (status.is === 'failed')
    return (
      <SettledRow verdict="failed" label={label}>
        The check found: <Marked text={status.finding.evidence.text} />. Seen{' '}
        <WhenAndWhere outcome={outcome} />.{' '}
        <Link to={toResult} className="link">
          See the result
        </Link>
      </SettledRow>
    );
  return (
    <SettledRow verdict="passed" label={label} hint={<Hint one={one} words={words} />}>
      Proven by the check of <code>{outcome.check.checked.address.host}</code>{' '}
      <WhenAndWhere outcome={outcome} />
    </SettledRow>
  );
}

/** What a check says of it without settling it, to be read before it is ticked; nothing where it says nothing. */
function Doubt({ one, outcome }: Pick<Props, 'one' | 'outcome'>) {
  const status = statusOf(one, outcome);
  if (status.is !== 'doubted') return null;
  if (status.because === 'old-sps-only') return oldSpsOnly;
  return (
    <>
      This wizard’s server did not get through: <Marked text={status.finding.evidence.text} />. Whether SPS
      does is not known.
    </>
  );
}

/** One thing that only you can know: a row to tick, with why it is asked and where to look one press away. */
export function PrerequisiteToTick({
  one,
  words,
  outcome,
  tickedAt,
  onTick,
}: Props & {
  /** When it was ticked, ms since the epoch; null where it is not. */
  tickedAt: number | null;
  onTick: (on: boolean) => void;
}) {
  const now = useNow(null);
  const isDoubted = statusOf(one, outcome).is === 'doubted';
  return (
    <Tick
      checked={tickedAt !== null}
      onChange={onTick}
      label={<Marked text={words.text} />}
      hint={
        isDoubted || tickedAt !== null ? (
          <>
            {isDoubted ? <Doubt one={one} outcome={outcome} /> : null}
            {tickedAt === null ? null : (
              <span className="block">
                Ticked at <Moment at={tickedAt} now={Math.max(now, tickedAt)} />.
              </span>
            )}
          </>
        ) : null
      }
      more={{
        words: 'Why, where',
        inside: (
          <>
            <p>
              <Hint one={one} words={words} />
            </p>
            <p className="mt-1">
              <Marked text={words.where} />
            </p>
          </>
        ),
      }}
    />
  );
}
