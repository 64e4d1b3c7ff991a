import type { SharedCase } from '#diagnosis/case/case.ts';
import type { EarlierAttempt } from '#diagnosis/case/earlier-attempt.ts';
import { attemptOfCheck } from '../check/run/attempt-of-check.ts';
import { attemptWords } from '#diagnosis/case/attempt-words.ts';
import type { JudgedCase } from './judge-case.ts';
import { timeThere } from './links/time-there.ts';

/** Every check of a case, oldest first; empty where it has none before its own. */
export function attemptsOf({ earlier = [] }: SharedCase, judged: JudgedCase | null): EarlierAttempt[] {
  if (judged === null || earlier.length === 0) return [];
  return [...earlier, attemptOfCheck(judged.check, judged.diagnosis)];
}

/** Before and after: when each check was made, of what, and what it came to. */
export const Timeline = ({ attempts, offset }: { attempts: readonly EarlierAttempt[]; offset: number }) => (
  <ol className="grid gap-2">
    {attempts.map((one) => (
      <li key={one.at}>
        <span className="text-muted">{timeThere(one.at, offset)}</span>: <code>{one.host}</code>.{' '}
        {attemptWords(one)}
      </li>
    ))}
  </ol>
);
