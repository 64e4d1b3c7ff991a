import type { Mark } from '../../ui/verdict-mark.tsx';

const fills: Record<Mark, string> = {
  passed: 'bg-ok',
  failed: 'bg-fail',
  warning: 'bg-warn',
  unknown: 'border-2 border-warn',
  skipped: 'border-2 border-control',
  checking: 'bg-accent',
  waiting: 'bg-line',
};

/** The rows of a check as one strip, each a stretch of it; the words beside it say the same. */
export const PassedStrip = ({ verdicts, words }: { verdicts: readonly Mark[]; words: string }) => (
  <div className="my-3 flex items-center gap-3">
    <span aria-hidden="true" className="flex flex-1 gap-1">
      {verdicts.map((verdict, at) => (
        <span key={at} className={`h-2 flex-1 rounded-full forced-color-adjust-none ${fills[verdict]}`} />
      ))}
    </span>
    <span className="text-sm whitespace-nowrap text-muted">{words}</span>
  </div>
);

/** "9 of 10 passed". */
export const passedWords = (verdicts: readonly Mark[]): string =>
  `${verdicts.filter((verdict) => verdict === 'passed').length} of ${verdicts.length} passed`;
