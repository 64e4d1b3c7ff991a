import type { BrowserAnswer } from './said-of-ways.ts';

const line = 'fill-none stroke-current';

/** What each page looks like from afar: shapes only, for products and browsers change their words. */
const drawings: Record<Exclude<BrowserAnswer, 'unsure'>, React.ReactNode> = {
  'sign-in': (
    <>
      <rect x="30" y="22" width="36" height="34" rx="2" className={line} />
      <path d="M36 30h24v5H36zM36 39h24v5H36z" className={line} />
      <rect x="36" y="48" width="24" height="5" className="fill-accent" />
    </>
  ),
  warning: (
    <>
      <path d="M48 20 60 42H36Z" className="fill-none stroke-warn" />
      <path d="M48 28v7M48 38.5v.1" className="fill-none stroke-warn" />
      <path d="M28 49h40M34 54h28" className={line} />
    </>
  ),
  'error-page': (
    <>
      <circle cx="48" cy="30" r="9" className="fill-none stroke-fail" />
      <path d="m44 26 8 8m0-8-8 8" className="fill-none stroke-fail" />
      <path d="M28 47h40M34 53h28" className={line} />
    </>
  ),
  'other-site': (
    <>
      <path d="M12 20h72M12 28h46" className={line} />
      <rect x="12" y="34" width="32" height="22" className={line} />
      <path d="M52 37h32M52 44h32M52 51h20" className={line} />
    </>
  ),
};

/** A sketch of a browser window, to be recognised and not to be compared. Decorative: the words beside it say the same. */
export const PageSketch = ({ shows }: { shows: Exclude<BrowserAnswer, 'unsure'> }) => (
  <svg
    viewBox="0 0 96 62"
    aria-hidden="true"
    className="w-24 shrink-0 rounded border border-line bg-paper text-muted"
    strokeWidth="1.6"
    strokeLinejoin="round"
    strokeLinecap="round"
  >
    <path d="M0 13h96" className={line} />
    <path d="M6 6.5h.1M11 6.5h.1M16 6.5h.1" className={line} strokeWidth="3" />
    <rect x="24" y="3.5" width="66" height="6" rx="3" className={line} strokeWidth="1" />
    {drawings[shows]}
  </svg>
);
