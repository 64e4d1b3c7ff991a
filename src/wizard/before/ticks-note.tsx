import type { Known } from '#diagnosis/sources/known.ts';
import { areTicksKept } from './ticks.ts';

/** For which SPP ticks count, and how long they last. `host` is empty where no address was named; `own` null where only a link names it. */
export function TicksNote({ host, own }: { host: string; own: Known<string> | null }) {
  if (!areTicksKept())
    return (
      <p className="my-3">
        <b>This browser lets the page store nothing:</b> ticks last until you reload or close it.
      </p>
    );
  return (
    <p className="my-3 text-muted">
      {host === '' ? (
        'Ticks are kept in this browser. They belong to no SPP yet, because you have not typed an address.'
      ) : (
        <>Ticks are kept in this browser, for {own === null ? 'this address' : <code>{own}</code>} only.</>
      )}
    </p>
  );
}
