import type { Compiled } from './compile.ts';
import type { Folded } from './reading/fold.ts';
import type { Seen } from './recognition.ts';
import type { Tokens } from './tokens.ts';

const mostSeen = 50;
const longestValue = 200;

/** Lists what is known in a text, whether or not it decided anything: codes, sentences, addresses. */
export function listSeen(tokens: Tokens, { entries }: Compiled, folded: Folded): Seen[] {
  const range = (start: number, end: number): Seen['at'] => [
    folded.from[start] ?? 0,
    folded.to[end - 1] ?? 0,
  ];
  const seen: Seen[] = [];
  for (const { start, end, uses, slots, unsaid } of tokens.signs) {
    if (seen.length === mostSeen) break;
    const sign = uses.find(({ part, entry }) => part === 0 && entries[entry])?.sign;
    if (!sign || 'path' in sign || unsaid === 'source') continue;
    const code = 'code' in sign ? sign.code : slots.code;
    const words = 'phrase' in sign ? sign.phrase : '';
    seen.push({
      kind: code === undefined ? 'words' : 'code',
      value: code === undefined ? words : String(code),
      at: range(start, end),
    });
  }
  for (const { start, end, url, host, path } of tokens.requests.slice(0, mostSeen)) {
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
