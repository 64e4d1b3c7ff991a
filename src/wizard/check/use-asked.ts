import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { useNavigationType } from 'react-router';
import { askedHere } from '../ui/answer.tsx';
import type { Asked } from '../ui/how-to-show.ts';
import { hasComeBack } from './result/came-back.ts';
import { isAwaited, isShown } from './run/facts-query.ts';

interface Slot {
  host: string;
  runs: boolean;
  /** There is an answer to show: a result, or why there is none. */
  ready: boolean;
  inPlace: boolean;
  place: RefObject<HTMLElement | null>;
}

/**
 * Who waits for the answer of a check, and how to stop waiting: nobody for one that was shown before. In the place of the form the focus goes
 * to the slot at the press, and when you come back to it.
 */
export function useAsked({ host, runs, ready, inPlace, place }: Slot): [Asked | null, letGo: () => void] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const way = useNavigationType();
  const [back] = useState(() => inPlace && way === 'POP' && hasComeBack());
  useEffect(() => {
    if (!runs && !isAwaited(host) && !back) return undefined;
    // Once the focus has come to rest: the press may have been on another page, by which this one was opened.
    const timer = setTimeout(() => {
      if (inPlace) {
        window.scrollTo({ top: 0, behavior: 'instant' });
        place.current?.querySelector('h2')?.focus({ preventScroll: true });
      }
      setAsked(askedHere({ typing: !inPlace }));
    });
    return () => clearTimeout(timer);
  }, [runs, host, back, inPlace, place]);
  useEffect(() => {
    if (asked !== null && ready) isShown(host);
  }, [asked, ready, host]);
  return [asked, () => setAsked(null)];
}
