import { Link } from 'react-router';
import type { Known } from '#diagnosis/sources/known.ts';
import { useAge } from '../check/run/use-age.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { clockTime } from '../drawn/clock-time.ts';
import type { To } from '../paths.ts';
import { CopyButton } from '../ui/copy/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { useNow } from '../drawn/use-now.ts';

interface Props {
  /** Null where nothing is known that could be typed. */
  value: Known<string> | null;
  /** The check that tested the value; null where none did. */
  tested: Outcome | null;
  /** Where it can be checked again. */
  toCheck: To;
}

function Tested({ outcome, toCheck }: { outcome: Outcome; toCheck: To }) {
  const now = useNow(null);
  const { checkedAt, checked } = outcome.check;
  const old = useAge(checkedAt);
  return (
    <span className={`mt-0.5 flex gap-2 text-sm ${old === null ? 'text-ok' : ''}`}>
      {old === null ? (
        <Icon name="check" className="mt-[0.25em]" />
      ) : (
        <VerdictMark verdict="warning" className="mt-[0.2em]" />
      )}
      <span className="min-w-0">
        {old === null ? null : (
          <>
            <b>Tested {old}.</b>{' '}
            <Link to={toCheck} className="link">
              Check again
            </Link>{' '}
            before you enter it.{' '}
          </>
        )}
        Seen from <code>{checked.vantage.hostname}</code> at {clockTime(checkedAt, now)}: an SPP, and its
        certificate names this address.
      </span>
    </span>
  );
}

/** The first thing to do on SPS: the value for the field, with Copy where it was tested, and what was seen of it. */
export const PasteThis = ({ value, tested, toCheck }: Props) =>
  value === null ? (
    <>Type SPP’s address.</>
  ) : tested === null ? (
    <>
      Type <code className="font-bold">{value}</code>.
    </>
  ) : (
    <>
      Paste <code className="font-bold">{value}</code>{' '}
      <span className="-my-2 inline-block max-w-full align-middle">
        <CopyButton value={value} />
      </span>
      <Tested outcome={tested} toCheck={toCheck} />
    </>
  );
