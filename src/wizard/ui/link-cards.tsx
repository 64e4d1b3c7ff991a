import type { ReactNode } from 'react';
import { Children } from 'react';

/** Doors side by side, one below the other where it is narrow. */
export const LinkCards = ({ children, columns = 2 }: { children: ReactNode; columns?: 1 | 2 }) => (
  <ul className={`my-4 grid gap-3 ${columns === 2 ? 'wide:grid-cols-2' : ''}`}>
    {Children.map(children, (child) => (
      <li>{child}</li>
    ))}
  </ul>
);
