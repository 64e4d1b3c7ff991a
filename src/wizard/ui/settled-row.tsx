import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { VerdictMark } from './verdict-mark.tsx';

interface Props {
  verdict: 'passed' | 'failed';
  label: ReactNode;
  hint?: ReactNode;
  /** What settled it, when and from where. */
  children: ReactNode;
}

const looks = {
  passed: { colour: 'text-ok', icon: 'check' },
  failed: { colour: 'text-fail', icon: 'cross' },
} as const;

/** One row of a list to go through that is settled already, so that there is nothing to tick. */
export const SettledRow = ({ verdict, label, hint, children }: Props) => (
  <div className="flex items-start gap-3 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
    <VerdictMark verdict={verdict} size="size-[1.3rem]" className="mt-[0.15em]" />
    <div className="min-w-0">
      <span className="font-semibold">{label}</span>
      {hint ? <p className="mt-0.5 text-sm text-muted">{hint}</p> : null}
      <span className={`mt-0.5 flex gap-1.5 text-sm ${looks[verdict].colour}`}>
        <Icon name={looks[verdict].icon} className="mt-[0.25em]" />
        <span className="min-w-0">{children}</span>
      </span>
    </div>
  </div>
);
