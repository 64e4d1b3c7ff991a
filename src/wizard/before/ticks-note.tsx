import type { Known } from '#diagnosis/sources/known.ts';
import { areTicksKept } from './ticks.ts';

interface Props {
  /** Empty where no address was named. */
  host: string;
  /** Null where only a link names it. */
  own: Known<string> | null;
  isChecked: boolean;
}

/** What proves nothing here, for which SPP ticks count, and how long they last. */
export function TicksNote({ host, own, isChecked }: Props) {
  return (
    <p className="my-3 text-sm text-muted">
      {isChecked
        ? null
        : 'No address was checked in this tab, so nothing is proven by a check; what another tab has checked stays there. '}
      {areTicksKept() ? (
        host === '' ? (
          'Ticks are kept in this browser. They belong to no SPP yet, because you have not typed an address.'
        ) : (
          <>Ticks are kept in this browser, for {own === null ? 'this address' : <code>{own}</code>} only.</>
        )
      ) : (
        <b>This browser lets the page store nothing: ticks last until you reload or close it.</b>
      )}
    </p>
  );
}
