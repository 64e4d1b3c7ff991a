import type { ReactNode } from 'react';
import { Children } from 'react';

const looks = {
  1: 'divide-y divide-line rounded-lg border-[1.5px] border-control [&_a]:rounded-none [&_a]:border-0 [&_a]:-outline-offset-3 [&_li:first-child_a]:rounded-t-lg [&_li:last-child_a]:rounded-b-lg',
  2: 'gap-3 wide:grid-cols-2',
} as const;

/** Doors side by side (one below the other where it is narrow), or, in one column, the rows of a list. */
export const LinkCards = ({ children, columns = 2 }: { children: ReactNode; columns?: 1 | 2 }) => (
  <ul className={`my-4 grid ${looks[columns]}`}>
    {Children.map(children, (child) => (
      <li>{child}</li>
    ))}
  </ul>
);
