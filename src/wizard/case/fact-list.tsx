import type { ReactNode } from 'react';

/** Facts with their labels, one under the other where it is narrow. A fact that is null is left out. */
export const FactList = ({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) => (
  <dl className="grid gap-x-5 gap-y-1.5 wide:grid-cols-[auto_minmax(0,1fr)]">
    {facts.map(([label, value]) =>
      value === null || value === undefined ? null : (
        <div key={label} className="wide:contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ),
    )}
  </dl>
);
