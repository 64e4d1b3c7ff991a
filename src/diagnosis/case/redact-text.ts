import type { NameTokens } from './name-tokens.ts';
import { textPatterns } from './text-patterns.ts';

const escaped = (value: string): string => value.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/**
 * Makes a function that puts tokens into running text: for the values that the case is known to hold, and for whatever looks like the name
 * of a host, a person or an appliance. Rather too much than too little: the case is known by the id of its error, not by this.
 *
 * @param known values that stand for themselves wherever they occur, each with its token
 */
export function textRedactor(
  known: ReadonlyMap<string, string>,
  tokens: NameTokens,
): (text: string) => string {
  const values = [...known.keys()]
    .filter((value) => value.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((value) => String.raw`(?<![\w.-])${escaped(value)}(?![\w-]|\.\w)`);
  const patterns = textPatterns.map(({ pattern }, at) => `(?<of${at}>${pattern})`);
  const whole = new RegExp([...values, ...patterns].join('|'), 'gi');
  const lower = new Map([...known].map(([value, token]) => [value.toLowerCase(), token]));
  return (text) =>
    text.replaceAll(whole, (found, ...rest) => {
      const token = lower.get(found.toLowerCase());
      if (token !== undefined) return token;
      const groups = rest.at(-1) as Record<string, string | undefined>;
      const one = textPatterns.find((_, at) => groups[`of${at}`] !== undefined);
      return one === undefined || one.unless?.test(found) ? found : tokens[one.as](found);
    });
}
