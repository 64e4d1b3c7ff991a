import type { StopsAt } from '#diagnosis/join-errors/define-join-error.ts';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { stopsWords } from './stops-words.ts';

/** Where the join stops, as one line: what is left of the moves where there is no room for them. */
export function StopsLine({ stopsAt, probable = false }: { stopsAt: StopsAt; probable?: boolean }) {
  const stops = 'moves' in stopsAt || stopsAt.outside === 'before';
  return (
    <p className={`flex gap-2 font-bold ${stops ? 'text-fail' : 'text-muted'}`}>
      <VerdictMark verdict={stops ? 'failed' : 'skipped'} silent className="mt-[0.2em]" />
      <span className="min-w-0">{stopsWords(stopsAt, probable)}</span>
    </p>
  );
}
