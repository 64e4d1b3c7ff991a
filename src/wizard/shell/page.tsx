import type { ReactNode } from 'react';

interface Props {
  rail?: ReactNode;
  /** What the page's landmark is called where another page around it has one of its own. */
  label?: string | undefined;
  children: ReactNode;
}

/** One page: the steps at the left where there is room (above it where not), one column of at most 680 px. */
export const Page = ({ rail, label, children }: Props) => (
  <div className="shell grid gap-x-14 pt-4 pb-8 rail:grid-cols-[13.6rem_minmax(0,40rem)] rail:pt-9">
    <div className={rail ? 'min-w-0' : 'hidden rail:block'}>{rail}</div>
    <main id="main" aria-label={label} tabIndex={-1} className="w-full max-w-[40rem] min-w-0">
      {children}
    </main>
  </div>
);
