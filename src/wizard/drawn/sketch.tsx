import type { ReactNode } from 'react';

interface Props {
  /** What it shows, in a sentence: those who do not see it get this in its place. */
  name: string;
  /** After the words that it is only a sketch. */
  caption?: ReactNode;
  children: ReactNode;
}

/** A drawn screen, set apart from the page by its dashed edge and by its words: nothing in it can be pressed. */
export const Sketch = ({ name, caption, children }: Props) => (
  <figure className="my-3 rounded-card border border-dashed border-control bg-card p-2.5 wide:p-3.5">
    <div role="img" aria-label={name}>
      {children}
    </div>
    <figcaption className="mt-1.5 text-xs text-muted wide:text-sm">
      Sketch, not a picture of your SPS. {caption}
    </figcaption>
  </figure>
);
