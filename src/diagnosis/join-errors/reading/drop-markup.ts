import type { View } from './view.ts';
import { textOf, ViewBuilder } from './view.ts';

const lessThan = 0x3c;
const greaterThan = 0x3e;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const space = 0x20;

/** An HTML tag or comment; a name with a colon or a dot behind it (`<https://…>`, `<urllib3.…>`) is none. */
const tag = /^<(?:\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]*)?\/?|!--[^<>]*--|!doctype[^<>]*)>$/i;
/** Python's way to show an object: it says nothing about the error. */
const pythonObject = /^<[\w.]{1,100}\s{1,4}object\s{1,4}at\s{1,4}0x[^<>]*>$/;
/** Fences of Jira and Confluence. */
const fence = /^\{(?:code|noformat|quote|panel|color)(?:[:=][^{}\n]*)?\}$/i;

const longestTag = 430;

/** Index behind the piece of markup that starts at `start`, or `start` where there is none. */
function endOfMarkup(units: Uint16Array, start: number): number {
  const open = units[start];
  const close = open === lessThan ? greaterThan : closeBrace;
  const last = Math.min(units.length, start + longestTag);
  // Stops at the next opening too, so that no unit is looked at more than twice.
  for (let i = start + 1; i < last && units[i] !== open; i++) {
    if (units[i] !== close) continue;
    const text = textOf(units, start, i + 1);
    const isMarkup = open === openBrace ? fence.test(text) : tag.test(text) || pythonObject.test(text);
    return isMarkup ? i + 1 : start;
  }
  return start;
}

/** Leaves out tags, fences and object addresses; a space stands in their place. */
export function dropMarkup(view: View): View {
  const { units, from, to } = view;
  const out = new ViewBuilder(units.length);
  let plainFrom = 0;
  let i = 0;
  while (i < units.length) {
    const end = units[i] === lessThan || units[i] === openBrace ? endOfMarkup(units, i) : i;
    if (end === i) {
      i++;
      continue;
    }
    out.copy(view, plainFrom, i);
    out.push(space, from[i] ?? 0, to[end - 1] ?? 0);
    i = end;
    plainFrom = i;
  }
  out.copy(view, plainFrom, units.length);
  return out.build();
}
