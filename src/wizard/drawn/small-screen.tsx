const line = 'fill-none stroke-current';

/** What each screen looks like from afar: shapes only, for products and browsers change their words. */
const drawings = {
  'sign-in': (
    <>
      <rect x="30" y="22" width="36" height="34" rx="2" className={line} />
      <path d="M36 30h24v5H36zM36 39h24v5H36z" className={line} />
      <rect x="36" y="48" width="24" height="5" className="fill-accent stroke-accent" />
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
  'sign-in-refused': (
    <>
      <rect x="30" y="19" width="36" height="38" rx="2" className={line} />
      <path d="m44 23 8 7m0-7-8 7" className="fill-none stroke-fail" strokeWidth="2.4" />
      <path d="M36 35h24v5H36zM36 43h24v5H36z" className={line} />
      <path d="M36 53h24" className={line} />
    </>
  ),
  'red-box': (
    <>
      <path d="M8 21h12M8 28h12M8 35h12M8 42h12" className={line} />
      <rect x="28" y="21" width="58" height="20" rx="2" className="fill-fail-soft stroke-fail" />
      <path d="m34 28 6 6m0-6-6 6" className="fill-none stroke-fail" />
      <path d="M46 28h34M46 34h24" className="fill-none stroke-fail" />
      <path d="M28 49h40M28 55h28" className={line} />
    </>
  ),
  clock: (
    <>
      <circle cx="48" cy="37" r="17" className={line} />
      <path d="M48 27v10l7 5" className="fill-none stroke-accent" strokeWidth="2.4" />
    </>
  ),
  'joined-but': (
    <>
      <path d="M42 37h12" className="fill-none stroke-ok" strokeWidth="2.4" />
      <rect x="14" y="27" width="28" height="20" rx="2" className="fill-none stroke-ok" />
      <rect x="54" y="27" width="28" height="20" rx="2" className="fill-none stroke-ok" />
      <path d="m22 37 4 4 8-8" className="fill-none stroke-ok" />
      <path d="M68 31v7M68 42v.1" className="fill-none stroke-warn" strokeWidth="2.4" />
    </>
  ),
  unsure: (
    <>
      <circle cx="48" cy="37" r="17" className={line} />
      <path d="M43 33a5.2 5.2 0 1 1 7.6 4.6c-2 1.1-2.6 2-2.6 4M48 46.4v.1" className={line} />
    </>
  ),
} as const;

export type Screen = keyof typeof drawings;

/** A sketch of a browser window, to be recognised and not to be compared. Decorative: the words beside it say the same. */
export const SmallScreen = ({ shows }: { shows: Screen }) => (
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
