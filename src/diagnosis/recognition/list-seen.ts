import type { Signs } from './gather-signs.ts';
import type { Folded } from './reading/fold.ts';
import type { Seen } from './recognition.ts';

const mostSeen = 50;
const longestValue = 200;

/** Lists what is known in a text, whether or not it decided anything: codes, sentences, addresses. */
export function listSeen(signs: Signs, folded: Folded): Seen[] {
  const range = (start: number, end: number): Seen['at'] => [
    folded.from[start] ?? 0,
    folded.to[end - 1] ?? 0,
  ];
  const seen: Seen[] = signs.seen
    .slice(0, mostSeen)
    .map(({ start, end, kind, value }) => ({ kind, value, at: range(start, end) }));
  for (const { start, end, url, host, path } of signs.requests.slice(0, mostSeen)) {
    const value = url ?? path ?? host;
    if (value === undefined) continue;
    seen.push({
      kind: (url ?? path) ? 'url' : 'host',
      value: value.slice(0, longestValue),
      at: range(start, end),
    });
  }
  return seen.sort((a, b) => a.at[0] - b.at[0]).slice(0, mostSeen);
}
