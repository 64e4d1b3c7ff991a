import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Asked } from './how-to-show.ts';
import { howToShow } from './how-to-show.ts';

/** What has the focus; null where only the page itself has it. */
const focused = (): Element | null =>
  document.activeElement === document.body ? null : document.activeElement;

/** The place of the reader, at a press. A file is no typing, wherever it was dropped. */
export function askedHere({ typing = false }: { typing?: boolean } = {}): Asked {
  const from = focused();
  const isField = from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement;
  return { from, stays: typing && isField };
}

/** As little as it takes, and at once: nothing glides past a tired reader, or one who wants no motion. */
function bringIntoView(heading: HTMLElement): void {
  const { top, bottom } = (heading.parentElement ?? heading).getBoundingClientRect();
  heading.scrollIntoView({
    behavior: 'instant',
    block: top >= 0 && bottom <= window.innerHeight ? 'nearest' : 'start',
  });
}

const sentence = (words: string): string => (words === '' || /[.?!]$/.test(words) ? words : `${words}.`);

interface Props {
  /** Whose answer it is; null where nobody asked on this page. A new one for each press. */
  asked: Asked | null;
  /** False while the answer is still to come. */
  ready?: boolean;
  /** Said while it is. */
  meanwhile?: string;
  /** Said before the heading. */
  summary?: string;
  children: ReactNode;
}

/**
 * Where the answer to a press appears on the same page: says its first heading, brings it into view and gives it the focus, unless the
 * reader is busy elsewhere.
 */
export function Answer({ asked, ready = true, meanwhile = '', summary = '', children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<Asked | null>(null);
  const [said, setSaid] = useState<{ to: Asked; words: string } | null>(null);
  useEffect(() => {
    if (asked === null || !ready || shown.current === asked) return;
    shown.current = asked;
    // An answer without a heading of its own stands in the title of the page.
    const heading =
      place.current?.querySelector<HTMLElement>('h2, h3') ?? document.querySelector<HTMLElement>('main h1');
    setSaid({ to: asked, words: [summary, sentence(heading?.textContent ?? '')].join(' ').trim() });
    const how = howToShow(asked, focused());
    if (heading === null || how === 'said') return;
    heading.tabIndex = -1;
    if (how === 'focused') heading.focus({ preventScroll: true });
    bringIntoView(heading);
  }, [asked, ready, summary]);
  return (
    <>
      <p role="status" className="sr-only">
        {said !== null && said.to === asked ? said.words : meanwhile}
      </p>
      <div ref={place}>{children}</div>
    </>
  );
}
