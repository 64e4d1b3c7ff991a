import type { ReactNode } from 'react';
import type { Known } from '#diagnosis/sources/known.ts';
import { Keys } from '../ui/keys.tsx';
import { WindowBar } from './window-bar.tsx';

const Window = ({ bar, children }: { bar: ReactNode; children: ReactNode }) => (
  <div aria-hidden="true" className="overflow-hidden rounded-lg border border-line bg-card">
    <WindowBar>{bar}</WindowBar>
    <div className="grid min-h-22 place-content-center px-2.5 py-2 text-center text-sm text-muted">
      {children}
    </div>
  </div>
);

/** The tab as it is now: SPP, another page, or an error. */
export const StrayScreen = () => (
  <Window bar="Browser tab">
    <svg
      aria-hidden="true"
      viewBox="0 0 96 40"
      className="w-24"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 6h80M8 14h52M52 24h36M52 32h24" className="fill-none stroke-current" />
      <path d="M8 21h30v15H8z" className="fill-none stroke-current" />
      <path d="m18 24 10 9m0-9-10 9" className="fill-none stroke-fail" />
    </svg>
  </Window>
);

/** Back: the arrow of the browser, or the keys for it. `keys` is null where the system has none. */
export const BackScreen = ({ keys }: { keys: readonly string[] | null }) => (
  <Window
    bar={
      <svg
        aria-hidden="true"
        viewBox="0 0 60 12"
        className="w-15"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M14 6H2M6 2 2 6l4 4" className="fill-none stroke-accent" />
        <rect
          x="22"
          y="1"
          width="37"
          height="10"
          rx="5"
          className="fill-none stroke-current"
          strokeWidth="1"
        />
      </svg>
    }
  >
    {keys === null ? (
      <svg
        aria-hidden="true"
        viewBox="0 0 60 24"
        className="w-16"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M54 12H6M16 3 6 12l10 9" className="fill-none stroke-accent" />
      </svg>
    ) : (
      <span className="text-ink">
        <Keys keys={keys} />
      </span>
    )}
  </Window>
);

/** SPS’s page again, with the field lit; `value` is null where it is not known what to type. */
export const FieldScreen = ({ label, value }: { label: string; value: Known<string> | null }) => (
  <Window bar="SPS">
    <span className="block text-xs leading-tight font-bold text-balance text-ink">{label}</span>
    <span className="mx-auto mt-1.5 block h-8 w-34 max-w-full truncate rounded-control border-3 border-accent bg-accent-soft px-2 text-left">
      <code className="font-bold text-ink">{value}</code>
    </span>
  </Window>
);
