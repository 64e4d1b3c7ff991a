/** An instant in a sentence: the time of day where it is today's, and on paper always with its date. Both in ms since the epoch. */
export function Moment({ at, now }: { at: number; now: number }) {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const withDate = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  if (!isToday) return <time dateTime={new Date(at).toISOString()}>{withDate}</time>;
  return (
    <time dateTime={new Date(at).toISOString()}>
      <span className="print:hidden">
        {new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at)}
      </span>
      <span className="hidden print:inline">{withDate}</span>
    </time>
  );
}
