import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';

interface Props {
  /** "Checked", "Checking", "Not checked". */
  did: string;
  host: string;
  /** From where and when, as far as it is known. */
  from: ReactNode;
  onChange: () => void;
  /** What was made of what was typed; absent where it was taken as it stood. */
  children?: ReactNode;
}

/** The form of a check, folded to one line once it was pressed. */
export const CheckedLine = ({ did, host, from, onChange, children }: Props) => (
  <div className="mb-4 flex flex-wrap items-center gap-x-3 rounded-card border border-line bg-card py-0.5 pr-2 pl-4">
    <p className="min-w-0 flex-1 py-1.5 text-sm">
      {did} <code className="font-bold">{host}</code> <span className="max-wide:block">{from}</span>
      {children}
    </p>
    <Button kind="quiet" onClick={onChange}>
      Change
    </Button>
  </div>
);
