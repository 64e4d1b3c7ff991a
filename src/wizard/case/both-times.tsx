import { useNow } from '../drawn/use-now.ts';
import { ageWords } from './age-words.ts';
import { offsetHere, timeThere } from './links/time-there.ts';

/** The same instant where the sender is and where the reader is, and how long ago it was. */
export function BothTimes({ at, offset }: { at: number; offset: number }) {
  const now = useNow(30_000);
  const here = offsetHere(at);
  return (
    <>
      {timeThere(at, offset)}
      {here === offset ? null : <>, for you {timeThere(at, here)}</>}, {ageWords(at, now)}
    </>
  );
}
