import type { ReactNode } from 'react';
import { Children } from 'react';

/** Tiles side by side, and the words that they are only drawn. */
export const Tiles = ({ children }: { children: ReactNode }) => (
  <>
    <ul className="my-4 grid grid-cols-2 gap-3">
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
    <p className="text-sm text-muted">The drawings are sketches, not pictures of your browser or your SPS.</p>
  </>
);
