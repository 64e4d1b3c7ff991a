import { attemptWords } from '#diagnosis/case/attempt-words.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import { stopsWords } from '../drawn/stops-words.ts';
import type { Mark } from '../ui/verdict-mark.tsx';
import type { JudgedCase } from './judge-case.ts';

/** The join error that a case is about: the one at hand, else the first that a text showed, else the first that the check shows; null where there is none. */
const mainError = (
  { answers, recognised }: SharedCase,
  found: SharedCase['found'],
  judged: JudgedCase | null,
): JoinErrorId | null =>
  answers.error ?? recognised[0]?.id ?? judged?.diagnosis.joinErrors[0]?.id ?? found?.error ?? null;

/** What a case comes to, as it was sent: where the join stops, and the cause as a sentence. */
export interface CaseFinding {
  mark: Mark;
  kicker: string;
  /** Marked, without its full stop. */
  heading: string;
  /** Where it stops; null where it does not, or nobody knows. */
  stopsAt: StopsAt | null;
  /** It was concluded from a check, and not met in a join. */
  probable: boolean;
  /** The join error that it is about; null where none is known. */
  error: JoinErrorId | null;
}

function ofNothing({ answers, seen, maybe }: SharedCase): Pick<CaseFinding, 'mark' | 'kicker' | 'heading'> {
  if (answers.outcome === 'worked')
    return { mark: 'passed', kicker: 'Reported by the sender', heading: 'The join worked' };
  const heading =
    seen.length + maybe.length > 0
      ? 'The sender pasted a text that names no error by itself'
      : 'Nothing was checked, and no error is named';
  return { mark: 'unknown', kicker: 'It is not known where the join stops', heading };
}

const clear = 'Clear, as far as the sender’s checker saw';

const marks = { stops: 'failed', clear: 'passed', 'not-assessed': 'unknown', refused: 'skipped' } as const;

/** What a check saw that shows nothing of its own to stop the join, or whose address was not dialled. */
function ofCheck({ diagnosis, headline }: JudgedCase): Pick<CaseFinding, 'mark' | 'kicker' | 'heading'> {
  if (headline === null)
    return {
      mark: 'skipped',
      kicker: 'Nothing was checked',
      heading: 'The sender’s checker does not look at that address',
    };
  const mark = marks[diagnosis.outcome];
  if (headline.cause === null)
    return diagnosis.outcome === 'clear'
      ? { mark, kicker: clear, heading: 'Nothing that the sender’s check saw would stop the join' }
      : {
          mark,
          kicker: headline.kicker,
          heading: 'The sender’s check could not tell whether a join would work',
        };
  if (diagnosis.outcome !== 'clear') return { mark, kicker: headline.kicker, heading: headline.cause };
  return {
    mark: 'warning',
    kicker: headline.stopsAt === null ? clear : headline.kicker,
    heading: headline.cause,
  };
}

/** What the check of a case came to, where the check itself did not arrive. */
function ofFound({
  came,
}: NonNullable<SharedCase['found']>): Pick<CaseFinding, 'mark' | 'kicker' | 'heading'> {
  const heading = attemptWords({ came }).replace(/\.$/, '');
  return { mark: marks[came], kicker: 'All that this part holds of the sender’s check', heading };
}

const ofPart = {
  mark: 'unknown',
  kicker: 'It is not known where the join stops',
  heading: 'What the sender’s check saw is not in this part',
} as const;

/**
 * The first words of a case. A join error that was met goes before what a check shows, because it happened; where both are one, the check
 * names the cause.
 *
 * @param judged the check of the case; null where it has none
 * @param isPart not all of it arrived: a check that is not here may have been made
 */
export function findingOfCase(shared: SharedCase, judged: JudgedCase | null, isPart = false): CaseFinding {
  const found = isPart && judged === null ? shared.found : undefined;
  const error = mainError(shared, found, judged);
  const headline = judged?.headline ?? null;
  const isOfCheck =
    headline !== null && headline.cause !== null && (error === null || headline.entry?.id === error);
  const met =
    error !== null && (shared.answers.error === error || shared.recognised.some(({ id }) => id === error));
  if (error !== null && !isOfCheck) {
    const { title, stopsAt } = joinErrorById[error];
    return {
      mark: 'failed',
      kicker: stopsWords(stopsAt, !met),
      heading: title,
      stopsAt,
      probable: !met,
      error,
    };
  }
  if (found !== undefined) return { ...ofFound(found), stopsAt: null, probable: true, error: null };
  if (judged === null && isPart && shared.answers.outcome !== 'worked')
    return { ...ofPart, stopsAt: null, probable: false, error: null };
  if (judged === null) return { ...ofNothing(shared), stopsAt: null, probable: false, error: null };
  return { ...ofCheck(judged), stopsAt: headline?.stopsAt ?? null, probable: true, error };
}
