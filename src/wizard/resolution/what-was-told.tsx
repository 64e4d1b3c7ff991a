import type { PathStop } from '../check/paths/path-stop.ts';
import { clockTime } from '../drawn/clock-time.ts';
import { Marked } from '../ui/marked.tsx';
import { useNow } from '../drawn/use-now.ts';

/** What stops a way that only the visitor can go, and who says so. */
export function WhatWasTold({ told: { seen, by, at } }: { told: PathStop }) {
  const now = useNow(null);
  return (
    <p>
      <Marked text={seen} /> {by} {clockTime(at, now)}.
    </p>
  );
}
