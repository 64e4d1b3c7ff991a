import type { ReactNode } from 'react';

interface Props {
  rail?: ReactNode;
  /** What was answered: under the steps where there is room, and at the end of the page where not. */
  given?: ReactNode;
  /** What the page's landmark is called where another page around it has one of its own. */
  label?: string | undefined;
  children: ReactNode;
}

/** One page: the steps at the left where there is room (above it where not), one column of at most 680 px. */
export const Page = ({ rail, given, label, children }: Props) => (
  <div className="shell grid gap-x-14 pt-4 pb-8 rail:grid-cols-[13.6rem_minmax(0,40rem)] rail:grid-rows-[auto_1fr] rail:pt-9">
    <div className={rail ? 'min-w-0' : 'hidden rail:block'}>{rail}</div>
    <main id="main" aria-label={label} tabIndex={-1} className="w-full max-w-[40rem] min-w-0 rail:row-span-2">
      {children}
    </main>
    {given ? (
      <aside
        aria-label="Your answers"
        className="no-print mt-6 w-full max-w-[40rem] min-w-0 empty:hidden rail:col-start-1 rail:row-start-2 rail:mt-0"
      >
        {given}
      </aside>
    ) : null}
  </div>
);
