import type { WayStop } from '../check/way-stop.ts';
import { clockTime } from '../guidance/clock-time.ts';
import { Marked } from '../ui/marked.tsx';
import { useNow } from './use-now.ts';

/** What stops a way that only the visitor can go, and who says so. */
export function WhatWasTold({ told: { seen, by, at } }: { told: WayStop }) {
  const now = useNow(null);
  return (
    <p>
      <Marked text={seen} /> {by} {clockTime(at, now)}.
    </p>
  );
}
