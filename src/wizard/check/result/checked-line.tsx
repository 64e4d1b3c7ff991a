import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';

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
  <div className="mb-4 rounded-card border border-line bg-card px-4 py-0.5 text-sm">
    <div className="flex flex-wrap items-center gap-x-1.5">
      <p className="min-w-0 max-wide:basis-full max-wide:pt-2">
        {did} <code className="font-bold">{host}</code>
      </p>
      <p className="min-w-0 flex-1">{from}</p>
      <Button kind="quiet" onClick={onChange}>
        Change
      </Button>
    </div>
    {children}
  </div>
);
