import { escapeHostile } from '../address/escape-hostile.ts';
import { findSecrets } from '../secrets/mask-secrets.ts';
import type { Range } from '../recognition/recognition.ts';

/** Longest run of words that is shared, in UTF-16 units; what a phrase leaves open may be long. */
const longestWords = 120;

/**
 * The words of a text that decided, and nothing else of it: secrets among them replaced by `***`, each run escaped and cut.
 *
 * @param at where they stand, as a recognition reports it
 */
export function decidingWords(text: string, at: readonly Range[]): string[] {
  const secrets = findSecrets(text);
  const words = at.map(([start, end]) => {
    let kept = '';
    let from = start;
    for (const [first, last] of secrets) {
      if (last <= from || first >= end) continue;
      kept += `${text.slice(from, Math.max(from, first))}***`;
      from = Math.min(end, last);
    }
    return escapeHostile((kept + text.slice(from, end)).replaceAll(/\s+/g, ' ').trim(), longestWords);
  });
  return [...new Set(words)].filter((word) => word !== '').slice(0, 6);
}
