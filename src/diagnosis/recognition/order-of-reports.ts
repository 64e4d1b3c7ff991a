import { lowerBound } from './lexicon/lower-bound.ts';

/** Whether reports in a row name their request before what SPP answered, or after it. */
export type OrderOfReport = 'request-first' | 'answer-first';

interface Run {
  start: number;
  end: number;
  beginsWithAnswer: boolean;
  endsWithAnswer: boolean;
  /** How many times request and answer take turns. */
  turns: number;
}

/**
 * Tells in which order reports in a row, such as lines of a log or rows of a table, name request and answer.
 *
 * Between two of them the nearer one says nothing: what a row begins with, all reports in it begin with. Where a row begins and
 * ends with the same, or is but one report, the order stays open.
 *
 * @param requests  in the order of the text
 * @param answers   where the words of SPP's answers begin, ascending
 * @param isApart   whether a new report begins between two places, so that a row ends there
 * @param reach     farther than this nothing is in the same row
 */
export function orderOfReports(
  requests: readonly { start: number; end: number }[],
  answers: readonly number[],
  isApart: (one: number, other: number) => boolean,
  reach: number,
): (at: number) => OrderOfReport | undefined {
  const marks = [
    ...requests.map(({ start, end }) => ({ start, end, isAnswer: false })),
    ...answers.map((start) => ({ start, end: start, isAnswer: true })),
  ].sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  for (const { start, end, isAnswer } of marks) {
    const last = runs.at(-1);
    if (last && start - last.end < reach && !isApart(last.end, start)) {
      if (isAnswer !== last.endsWithAnswer) last.turns++;
      last.end = Math.max(last.end, end);
      last.endsWithAnswer = isAnswer;
    } else {
      runs.push({ start, end, beginsWithAnswer: isAnswer, endsWithAnswer: isAnswer, turns: 0 });
    }
  }
  const starts = runs.map(({ start }) => start);
  return (at) => {
    const run = runs[lowerBound(starts, at + 1) - 1];
    if (run === undefined || at > run.end) return undefined;
    if (run.turns < 3 || run.beginsWithAnswer === run.endsWithAnswer) return undefined;
    return run.beginsWithAnswer ? 'answer-first' : 'request-first';
  };
}
