import type { Rung } from '#diagnosis/findings/define-check.ts';
import { Marked } from '../../ui/marked.tsx';
import type { Mark } from '../../ui/verdict-mark.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

export interface LadderRow {
  rung: Rung;
  title: string;
  verdict: Mark;
  /** One sentence with the mini markup; empty where there is nothing to say yet. */
  text: string;
  /** Null or absent where it was not measured. */
  tookMs?: number | null;
}

/** What was looked at, in the order in which the join needs it. */
export function Ladder({ rows }: { rows: readonly LadderRow[] }) {
  return (
    <div className="my-3 rounded-card border border-line bg-card px-4 py-1.5 wide:px-5.5">
      <ol aria-label="What the check looks at">
        {rows.map(({ rung, title, verdict, text, tookMs }) => (
          <li key={rung} className="flex items-start gap-3 py-1.5 border-t border-line first:border-t-0">
            <VerdictMark verdict={verdict} className="mt-[0.2em]" />
            <span className="min-w-0 flex-1">
              <b className={verdict === 'waiting' ? 'font-semibold text-muted' : ''}>{title}</b>
              {text === '' ? null : (
                <span key={verdict} className="animate-arrive max-wide:block max-wide:text-sm">
                  <span className="max-wide:hidden">{' – '}</span>
                  <Marked text={text} />
                </span>
              )}
            </span>
            {tookMs === null || tookMs === undefined ? null : (
              <span className="hidden pt-0.5 font-mono text-sm whitespace-nowrap text-muted wide:inline">
                {Math.round(tookMs)} ms
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
