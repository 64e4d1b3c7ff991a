import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const product = 'SPS join wizard';

/**
 * The page's one h1. Names the tab after it, and takes the focus when you came here by a link inside the wizard, so that a
 * screen reader says where you are; not on the first page, where the browser does that.
 */
export function PageTitle({ children, kicker }: { children: ReactNode; kicker?: ReactNode }) {
  const { pathname } = useLocation();
  const title = useRef<HTMLHeadingElement>(null);
  // Until a page has named the tab, this is the first.
  const announced = useRef(document.title === product ? pathname : null);
  useEffect(() => {
    const words = title.current?.textContent ?? '';
    document.title = words === '' ? product : `${words} – ${product}`;
  });
  useEffect(() => {
    // A change of the fragment alone (an answer given) is the same page: the focus stays where it is.
    if (announced.current === pathname) return;
    announced.current = pathname;
    // After Back the page stands where it was left, and stays there.
    title.current?.focus({ preventScroll: window.scrollY > 0 });
  }, [pathname]);
  return (
    <div className="mb-3">
      {kicker ? <p className="text-muted">{kicker}</p> : null}
      <h1 ref={title} tabIndex={-1} className="text-title font-[750] tracking-[-0.01em]">
        {children}
      </h1>
    </div>
  );
}
