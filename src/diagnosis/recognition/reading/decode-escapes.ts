import type { Decoded } from './decoded.ts';
import { entities } from './entities.ts';
import { plusAsSpace } from './form-encoding.ts';
import { decodeQuotedPrintable, isQuotedPrintable } from './quoted-printable.ts';
import type { View } from './view.ts';
import { ViewBuilder } from './view.ts';

const backslash = 0x5c;
const ampersand = 0x26;
const equals = 0x3d;
const escape = 0x1b;
const percent = 0x25;
const bracket = 0x5b;
const caret = 0x5e;
const hash = 0x23;
const plus = 0x2b;
const mojibake = 0xe2;
const misreadSpace = 0xc2;
const space = 0x20;

const hexadecimal = (text: string): number => (/^[0-9a-f]+$/i.test(text) ? Number.parseInt(text, 16) : -1);

/** `&quot;`, `&#39;`, `&#x27;`, and the same escaped once more (`&amp;quot;`), up to three times. */
function decodeEntity(text: string, start: number): Decoded | undefined {
  const found = /^&(?:amp;){0,3}(?:#x([0-9a-f]{1,5})|#(\d{1,6})|([A-Za-z]{2,24}));/i.exec(
    text.slice(start, start + 48),
  );
  if (!found) return undefined;
  const [whole, hex, decimal, name] = found;
  const unit = hex
    ? hexadecimal(hex)
    : decimal
      ? Number.parseInt(decimal, 10)
      : (entities[name ?? ''] ?? entities[(name ?? '').toLowerCase()]);
  return unit === undefined || unit > 0xffff ? undefined : { unit, end: start + whole.length };
}

/** What a unit written as a number stands for: an escape character begins a terminal's sequence. */
function asTerminal(text: string, unit: number, end: number): Decoded {
  return unit === escape ? decodeTerminal(text, end - 1) : { unit, end };
}

/** A run of backslashes and what it escapes: escapes of JSON, Python and C at any depth. */
function decodeBackslashes(text: string, start: number): Decoded {
  let end = start;
  while (text.charCodeAt(end) === backslash) end++;
  const escaped = text.charAt(end);
  if (escaped === 'u' || escaped === 'x') {
    const digits = escaped === 'u' ? 4 : 2;
    const unit = hexadecimal(text.slice(end + 1, end + 1 + digits));
    if (unit >= 0 && end + 1 + digits <= text.length) return asTerminal(text, unit, end + 1 + digits);
  }
  const octal = /^[0-3][0-7]{2}/.exec(text.slice(end, end + 3));
  if (octal) return asTerminal(text, Number.parseInt(octal[0], 8), end + 3);
  if (escaped === 'e' && text.charAt(end + 1) === '[') return asTerminal(text, escape, end + 1);
  if (escaped === 'n' || escaped === 'r') return { unit: 10, end: end + 1 };
  if (escaped === 't') return { unit: space, end: end + 1 };
  return { unit: -1, end };
}

/** Percent-encoding (RFC 3986) of the characters that errors are made of, also encoded once or twice more. */
function decodePercent(text: string, start: number): Decoded | undefined {
  const found = /^%(?:25){0,2}(0[9ad]|2[0-9a-f]|3[a-f]|5[bcd]|7[bcd])/i.exec(text.slice(start, start + 8));
  if (found?.[1] !== undefined) return { unit: hexadecimal(found[1]), end: start + found[0].length };
  // Typographic quotes, U+2018 to U+201F, in UTF-8.
  const quote = /^%(?:25){0,2}e2%(?:25){0,2}80%(?:25){0,2}9([89a-f])/i.exec(text.slice(start, start + 21));
  if (quote?.[1] === undefined) return undefined;
  return { unit: 0x2010 + hexadecimal(quote[1]), end: start + quote[0].length };
}

/** The same whose escape character was lost on the way, or is shown as `^[`, `#033` and the like. */
const lostEscape = /^(?:\^\[)?\[\d{1,3}(?:;\d{1,3}){0,5}m/;

/** Colours of terminals (ECMA-48 control sequences). */
function decodeTerminal(text: string, start: number): Decoded {
  const found = /^\[[0-9;?]{0,20}[A-Za-z]/.exec(text.slice(start + 1, start + 24));
  return { unit: -1, end: start + 1 + (found?.[0].length ?? 0) };
}

/** A typographic quote in UTF-8 that was read as Windows-1252, in which the last byte of the closing one is no letter at all. */
function decodeMisreadQuote(text: string, start: number): Decoded | undefined {
  const found = /^â€([\u0098\u0099\u009c\u009d\ufffd™˜œ“”]|(?![\u0080-\uffff]))/.exec(
    text.slice(start, start + 3),
  );
  return found ? { unit: 0x27, end: start + found[0].length } : undefined;
}

/** Control characters as rsyslog writes them, `#` and three octal digits: those that texts of more lines and colours hold. */
function decodeOfSyslog(text: string, start: number): Decoded | undefined {
  const found = /^#0(?:1[125]|33)/.exec(text.slice(start, start + 4));
  return found ? asTerminal(text, Number.parseInt(found[0].slice(1), 8), start + 4) : undefined;
}

function decodeAt(text: string, i: number, quotedPrintable: boolean): Decoded | undefined {
  switch (text.charCodeAt(i)) {
    case misreadSpace:
      // Of a no-break space in UTF-8 that was read as Windows-1252 a letter stands before it.
      return /[\u00a0 ]/.test(text.charAt(i + 1)) ? { unit: -1, end: i + 1 } : undefined;
    case mojibake:
      return decodeMisreadQuote(text, i);
    case plus:
      return { unit: space, end: i + 1 };
    case backslash:
      return decodeBackslashes(text, i);
    case ampersand:
      return decodeEntity(text, i);
    case equals:
      return quotedPrintable ? decodeQuotedPrintable(text, i) : undefined;
    case percent:
      return decodePercent(text, i);
    case escape:
      return decodeTerminal(text, i);
    case hash:
      return decodeOfSyslog(text, i);
    case bracket:
    case caret: {
      const lost = lostEscape.exec(text.slice(i, i + 28));
      return lost ? { unit: -1, end: i + lost[0].length } : undefined;
    }
    default:
      return undefined;
  }
}

/** Reads escaped characters as what they stand for, however often they were escaped. */
export function decodeEscapes(view: View): View {
  const { text } = view;
  const out = new ViewBuilder(view);
  const quotedPrintable = isQuotedPrintable(text);
  const isSpace = plusAsSpace(text);
  const signs = `\\\\&%âÂ\u001b\\[\\^#${quotedPrintable ? '=' : ''}${isSpace ? '+' : ''}`;
  const special = new RegExp(`[${signs}]`, 'g');
  for (let found = special.exec(text); found; found = special.exec(text)) {
    if (found[0] === '+' && isSpace?.(found.index) !== true) continue;
    const decoded = decodeAt(text, found.index, quotedPrintable);
    if (!decoded) continue;
    if (decoded.unit < 0) out.skip(found.index, decoded.end);
    else out.replace(found.index, decoded.end, decoded.unit);
    special.lastIndex = decoded.end;
  }
  return out.build();
}
