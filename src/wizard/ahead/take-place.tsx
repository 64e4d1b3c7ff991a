import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { deedsOn } from './take-over.ts';

/** Until the wizard has taken its place. */
let deeds: ReturnType<typeof deedsOn> = [];

/** Before all that the wizard does when it is in the page: the page drawn ahead is gone, in the same picture. */
function Leave(): null {
  useLayoutEffect(() => {
    const ahead = document.getElementById('ahead');
    if (ahead === null) return;
    deeds = deedsOn(ahead);
    ahead.remove();
    delete document.documentElement.dataset['ahead'];
  }, []);
  return null;
}

/** The wizard in place of the page drawn ahead, with whatever was typed and pressed there. */
export function TakePlace({ root, children }: { root: Element; children: ReactNode }) {
  // When all are ready to hear of it.
  useEffect(() => {
    const next = () => {
      const doAgain = deeds.shift();
      if (doAgain === undefined) return;
      doAgain(root);
      // A press comes after what was typed before it is known.
      setTimeout(next);
    };
    next();
  }, [root]);
  return (
    <>
      <Leave />
      {children}
    </>
  );
}
