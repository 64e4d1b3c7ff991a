import type { Seen } from '../recognition/recognition.ts';

/** The one thing to add to a text that names no error by itself, going by what is known in it. One sentence. */
export function whatWouldDecide(seen: readonly Seen[]): string {
  const kinds = new Set(seen.map(({ kind }) => kind));
  if (kinds.has('code') && !kinds.has('url'))
    return 'One thing would decide: the line with **URL** below the code in the error details.';
  if (kinds.has('url') && !kinds.has('code'))
    return 'One thing would decide: the answer to this request, ideally the lines **Code**, **Message** and **Status** of the error details.';
  return 'One thing would decide: the error details that SPS shows below its red message, with **Code**, **URL** and **Status**.';
}
