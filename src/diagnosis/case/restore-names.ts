import { everyText } from './fields/every-text.ts';
import type { CaseKey } from './name-tokens.ts';

const escaped = (value: string): string => value.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Makes a function that puts back the names for which the tokens in a text stand; what the key does not hold stays as it is. */
export function namesBack(key: CaseKey): (text: string) => string {
  const tokens = Object.keys(key).sort((a, b) => b.length - a.length);
  if (tokens.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\w.*-])(?:${tokens.map(escaped).join('|')})(?![\\w*-]|\\.[\\w*])`, 'g');
  return (text) => text.replaceAll(pattern, (token) => key[token] ?? token);
}

/** A value, its texts with their names again; it stays whoever's it was. */
export const withNamesBack = <Value>(value: Value, key: CaseKey): Value => everyText(value, namesBack(key));

/** The same the other way round, for what the owner of the key writes below a case without its names: each name that the key holds, as its token. */
export function namesAway(key: CaseKey): (text: string) => string {
  const tokens = new Map(Object.entries(key).map(([token, name]) => [name.toLowerCase(), token]));
  const names = [...tokens.keys()].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  if (names.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\w.-])(?:${names.map(escaped).join('|')})(?![\\w-]|\\.\\w)`, 'gi');
  return (text) => text.replaceAll(pattern, (name) => tokens.get(name.toLowerCase()) ?? name);
}
