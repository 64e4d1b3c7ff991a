import { Fragment } from 'react';

/** Keys to press together. */
export const Keys = ({ keys }: { keys: readonly string[] }) => (
  <span className="whitespace-nowrap">
    {keys.map((key, at) => (
      <Fragment key={key}>
        {at === 0 ? null : ' + '}
        <kbd className="rounded border border-b-2 border-control bg-paper px-1.5 py-px text-sm font-semibold">
          {key}
        </kbd>
      </Fragment>
    ))}
  </span>
);
