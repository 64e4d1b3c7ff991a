import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Wait as WaitSaid } from '#diagnosis/join-errors/define-join-error.ts';
import { Button } from '../ui/button.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Icon } from '../ui/icon.tsx';
import { clockTime } from './clock-time.ts';
import { TimeLine } from './time-line.tsx';
import { timeLeft } from './time-left.ts';

type Wait = WaitSaid & { minutes: number };

interface Props {
  wait: Wait;
  /** When the wait is over, in ms since the epoch; null until you say when it failed. May lie in the past. */
  endsAt: number | null;
  /** In ms since the epoch; the clock ticks as this does. */
  now: number;
  onFailedNow: () => void;
  /** Null asks again when it failed. */
  onChange: (endsAt: number | null) => void;
  /** One line with the question folded away, where Join is not pressed on this page. */
  brief?: boolean;
  /** What to do meanwhile; shown until the wait is over. */
  children?: ReactNode;
}

const msPerMinute = 60_000;

function Asked({
  wait,
  now,
  field,
  onFailedNow,
  onChange,
}: Omit<Props, 'endsAt' | 'brief' | 'children'> & { field: RefObject<HTMLInputElement | null> }) {
  const [minutes, setMinutes] = useState('');
  const ago = Number(minutes);
  const usable = minutes.trim() !== '' && Number.isFinite(ago) && ago >= 0;
  return (
    <form
      className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) onChange(now + (wait.minutes - ago) * msPerMinute);
      }}
    >
      <Button kind="secondary" onClick={onFailedNow}>
        Just now
      </Button>
      <label className="inline-flex items-center gap-1.5">
        <input
          ref={field}
          type="number"
          inputMode="numeric"
          min={0}
          step={1}
          name="minutes-ago"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
          className="min-h-11 w-13 rounded-control border-2 border-ink bg-card px-2 font-mono"
        />
        minutes ago
      </label>
      {minutes.trim() === '' ? (
        <Button kind="quiet" onClick={onFailedNow}>
          I’m not sure: count from now
        </Button>
      ) : (
        <Button kind="quiet" type="submit" disabled={!usable}>
          Start the clock
        </Button>
      )}
    </form>
  );
}

/** The wait before the next try, counted from when you say that it failed, to an instant that survives a reload. */
export function WaitClock({ wait, endsAt, now, onFailedNow, onChange, brief = false, children }: Props) {
  const left = endsAt === null ? null : timeLeft(endsAt, now);
  const field = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    // The button went away with the press, and the focus with it.
    if (pressed.current) (endsAt === null ? field : line).current?.focus();
    pressed.current = false;
  }, [endsAt]);
  const change = (next: number | null) => {
    pressed.current = true;
    onChange(next);
  };
  const isOver = endsAt !== null && left === null;
  const question = (
    <>
      <p className="mt-1 font-semibold">When did it fail?</p>
      <Asked
        wait={wait}
        now={now}
        field={field}
        onFailedNow={() => {
          pressed.current = true;
          onFailedNow();
        }}
        onChange={change}
      />
    </>
  );
  return (
    <section className={`rounded-control bg-accent-soft px-4 ${brief ? 'mb-4 py-2' : 'my-4 py-3'}`}>
      <h3>
        {isOver
          ? 'The wait is over'
          : endsAt === null
            ? `Wait about ${wait.minutes} minutes before you press Join again`
            : `Wait until ${clockTime(endsAt, now)} before you press Join again`}
        {wait.basis === 'documented' ? null : (
          <>
            {' '}
            <BasisTag basis={wait.basis} />
          </>
        )}
      </h3>
      {isOver || brief ? null : children}
      <div ref={line} tabIndex={-1}>
        {endsAt !== null ? (
          left === null ? null : (
            <TimeLine left={left} />
          )
        ) : brief ? (
          <details className="no-print text-sm">
            <summary className="link w-fit cursor-pointer list-none [&::-webkit-details-marker]:hidden">
              Start the clock
            </summary>
            {question}
          </details>
        ) : (
          question
        )}
        <p role="status" className={isOver ? 'mt-1 flex items-center gap-2 font-bold text-ok' : 'sr-only'}>
          {endsAt === null ? null : left === null ? (
            <>
              <Icon name="check" /> The wait ended at {clockTime(endsAt, now)}. You can try again.
            </>
          ) : (
            <>The clock runs until {clockTime(endsAt, now)}.</>
          )}
        </p>
        {endsAt === null ? null : (
          <p className="no-print mt-1 text-sm">
            It failed at {clockTime(endsAt - wait.minutes * msPerMinute, now)}.{' '}
            <button type="button" className="link cursor-pointer" onClick={() => change(null)}>
              Change<span className="sr-only"> when it failed</span>
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
