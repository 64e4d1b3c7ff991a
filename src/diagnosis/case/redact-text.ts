import type { NameTokens } from './name-tokens.ts';

/** Dotted words of programs that errors of a join print; they name no host, and without them an error is hard to know again. */
const ofPrograms =
  /^(?:requests|urllib3|ssl|socket|http|httplib|OpenSSL|json|exceptions|packages|python\d?|System|Microsoft|java|javax|org\.apache|error)\.|\.(?:py|js|cs|go|java)$/i;

const ipv4 = String.raw`(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)`;
const uuid = String.raw`\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b`;
const ipv6 = String.raw`(?<![\w:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])`;
const mailbox = String.raw`[\w.+-]+@(?=[\w-])`;
const dotted = String.raw`(?<![\w.-])[a-z\d_](?:[\w-]*\.)+[a-z][\w-]*`;
const longHex = String.raw`\b[\da-f]{16,}\b`;

const escaped = (value: string): string => value.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/**
 * Makes a function that puts tokens into running text: for the values that the case is known to hold, and for whatever looks like an
 * address, a dotted name, a mailbox or an id. Rather too much than too little: the case is known by the id of its error, not by this.
 *
 * @param known values that stand for themselves wherever they occur, each with its token
 */
export function textRedactor(
  known: ReadonlyMap<string, string>,
  tokens: NameTokens,
): (text: string) => string {
  const byLength = [...known.keys()].filter((value) => value.length > 1).sort((a, b) => b.length - a.length);
  const values = byLength.map((value) => `(?<![\\w.-])${escaped(value)}(?![\\w-]|\\.\\w)`);
  const pattern = new RegExp([...values, uuid, ipv6, ipv4, mailbox, dotted, longHex].join('|'), 'gi');
  const lower = new Map([...known].map(([value, token]) => [value.toLowerCase(), token]));
  return (text) =>
    text.replaceAll(pattern, (found) => {
      const token = lower.get(found.toLowerCase());
      if (token !== undefined) return token;
      if (found.endsWith('@')) return `${tokens.opaque(found)}@`;
      // A time of day has two colons as well.
      if (found.includes(':'))
        return found.includes('::') || found.split(':').length === 8 ? tokens.address(found) : found;
      if (/^[\da-f-]{16,}$/i.test(found)) return tokens.id(found);
      if (ofPrograms.test(found)) return found;
      return tokens.address(found);
    });
}
