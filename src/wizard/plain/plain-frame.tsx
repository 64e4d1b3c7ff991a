import type { ReactNode } from 'react';

/** Where the server puts who runs it (`operator.ts` of the proxy); a comment in plain files. */
export const operatorMark = 'operator-mark';

/**
 * Around every page without a script: the ways to the others, and what is kept and sent. Links are relative to the page's base, and name
 * files, which every host finds; our server finds them as well.
 */
export const PlainFrame = ({ children }: { children: ReactNode }) => (
  <div className="shell flow py-4">
    <nav className="flex flex-wrap gap-x-4 border-b border-line pb-4" aria-label="Pages">
      <a className="link" href="./">
        SPS join wizard
      </a>
      <a className="link" href="./errors.html">
        All known errors
      </a>
    </nav>
    <main className="max-w-[40rem]">{children}</main>
    <footer className="border-t border-line py-4 text-sm text-muted">
      <div id={operatorMark} />
      <p className="no-print">
        <a className="link" href="./privacy.html">
          Privacy
        </a>
        {' · '}
        <a className="link" href="./licences.html">
          Licences
        </a>
      </p>
    </footer>
  </div>
);

/** A page's h1, as the wizard shows it. */
export const PlainTitle = ({ children }: { children: ReactNode }) => (
  <h1 className="mb-3 text-title font-[750] tracking-[-0.01em]">{children}</h1>
);
