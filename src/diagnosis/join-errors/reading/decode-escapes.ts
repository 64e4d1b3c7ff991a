import { entities } from './entities.ts';
import type { View } from './view.ts';
import { textOf, ViewBuilder } from './view.ts';

const backslash = 0x5c;
const ampersand = 0x26;
const equals = 0x3d;
const escape = 0x1b;
const space = 0x20;

interface Decoded {
  unit: number;
  /** Index behind what was read; `unit` -1 means that nothing stands for it. */
  end: number;
}

const hexadecimal = (text: string): number => (/^[0-9a-f]+$/i.test(text) ? Number.parseInt(text, 16) : -1);

/** `&quot;`, `&#39;`, `&#x27;`, and the same escaped once more (`&amp;quot;`), up to three times. */
function decodeEntity(units: Uint16Array, start: number): Decoded | undefined {
  const text = textOf(units, start, Math.min(units.length, start + 32));
  const found = /^&(?:amp;){0,3}(?:#x([0-9a-f]{1,5})|#(\d{1,6})|([A-Za-z]{2,8}));/i.exec(text);
  if (!found) return undefined;
  const [whole, hex, decimal, name] = found;
  const unit = hex
    ? hexadecimal(hex)
    : decimal
      ? Number.parseInt(decimal, 10)
      : (entities[name ?? ''] ?? entities[(name ?? '').toLowerCase()]);
  return unit === undefined || unit > 0xffff ? undefined : { unit, end: start + whole.length };
}

/** A run of backslashes and what it escapes: JSON's and Python's escapes at any depth. */
function decodeBackslashes(units: Uint16Array, start: number): Decoded {
  let end = start;
  while (units[end] === backslash) end++;
  const escaped = String.fromCharCode(units[end] ?? 0);
  if (escaped === 'u' || escaped === 'x') {
    const digits = escaped === 'u' ? 4 : 2;
    const unit = hexadecimal(textOf(units, end + 1, Math.min(units.length, end + 1 + digits)));
    if (unit >= 0 && end + 1 + digits <= units.length) return { unit, end: end + 1 + digits };
  }
  if (escaped === 'n' || escaped === 'r') return { unit: 10, end: end + 1 };
  if (escaped === 't') return { unit: space, end: end + 1 };
  return { unit: -1, end };
}

/** Quoted-printable as raw mail shows it (RFC 2045). */
function decodeQuotedPrintable(units: Uint16Array, start: number): Decoded | undefined {
  const text = textOf(units, start, Math.min(units.length, start + 9));
  if (text.startsWith('=3D')) return { unit: equals, end: start + 3 };
  if (/^=E2=80=9[89]/.test(text)) return { unit: 0x27, end: start + 9 };
  if (/^=E2=80=9[CD]/.test(text)) return { unit: 0x22, end: start + 9 };
  const softBreak = /^=\r?\n/.exec(text);
  return softBreak ? { unit: 10, end: start + softBreak[0].length } : undefined;
}

/** Colours of terminals (ECMA-48 control sequences). */
function decodeTerminal(units: Uint16Array, start: number): Decoded {
  const found = /^\[[0-9;?]{0,20}[A-Za-z]/.exec(textOf(units, start + 1, Math.min(units.length, start + 24)));
  return { unit: -1, end: start + 1 + (found?.[0].length ?? 0) };
}

/**
 * In quoted-printable an equals sign is followed by two hexadecimal digits or by the end of the line, always. Elsewhere one at
 * the end of a line is just that.
 */
function isQuotedPrintable(units: Uint16Array): boolean {
  let found = false;
  for (let i = units.indexOf(equals); i >= 0; i = units.indexOf(equals, i + 1)) {
    if (!/^=(?:[0-9A-F]{2}|\r?\n)/.test(textOf(units, i, Math.min(units.length, i + 3)))) return false;
    found = true;
  }
  return found;
}

function decodeAt(units: Uint16Array, i: number, quotedPrintable: boolean): Decoded | undefined {
  switch (units[i]) {
    case backslash:
      return decodeBackslashes(units, i);
    case ampersand:
      return decodeEntity(units, i);
    case equals:
      return quotedPrintable ? decodeQuotedPrintable(units, i) : undefined;
    case escape:
      return decodeTerminal(units, i);
    default:
      return undefined;
  }
}

/** Reads escaped characters as what they stand for, however often they were escaped. */
export function decodeEscapes(view: View): View {
  const { units, from, to } = view;
  const out = new ViewBuilder(units.length);
  const quotedPrintable = isQuotedPrintable(units);
  let plainFrom = 0;
  let i = 0;
  while (i < units.length) {
    const decoded = decodeAt(units, i, quotedPrintable);
    if (!decoded) {
      i++;
      continue;
    }
    out.copy(view, plainFrom, i);
    if (decoded.unit >= 0) out.push(decoded.unit, from[i] ?? 0, to[decoded.end - 1] ?? 0);
    i = decoded.end;
    plainFrom = i;
  }
  out.copy(view, plainFrom, units.length);
  return out.build();
}
