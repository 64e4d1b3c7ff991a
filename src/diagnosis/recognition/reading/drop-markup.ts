import type { View } from './view.ts';
import { ViewBuilder } from './view.ts';

const lessThan = 0x3c;
const greaterThan = 0x3e;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const space = 0x20;
const lineBreak = 0x0a;

/**
 * An HTML tag or comment. A name with a colon or a dot behind it (`<https://…>`, `<urllib3.…>`) is none, nor is a class of Python
 * (`<class 'socket.error'>`).
 */
const tag =
  /^<(?!class ['"&])(?:\/?(?:[a-z]{1,8}:)?[a-z][a-z0-9]{0,15}(?:\s[^<>]*)?\/?|!--[^<>]*--|!doctype[^<>]*)>$/i;
/** An element of XML that holds an error in its attributes. */
const errorAttribute = /\s(?:error_?)?(?:code|message|status|response|description)\s{0,4}=/i;
/** One of HTML that is nothing but its text, as of a picture or a preview: three words or sixty characters at least, or an object of JSON. */
const textAttribute =
  /\s(?:alt|title|text|content|value|aria-label|data-(?:text|content|clipboard-text))\s{0,4}=\s{0,4}(?:"(?:[^"<>]{60}|(?:[^\s"<>]{1,60}\s{1,9}){3})|'(?:[^'<>]{60}|(?:[^\s'<>]{1,60}\s{1,9}){3})|["'][^"'<>]{0,80}[{[(])/i;
const isTag = (piece: string): boolean =>
  tag.test(piece) && !errorAttribute.test(piece) && !textAttribute.test(piece);
/** Python's way to show an object: it says nothing about the error. */
const pythonObject = /^<(?!pip\.)[\w.]{1,100}objectat0x[^<>]*>$/;
/** Fences of Jira and Confluence; `{Code=60108; …}` is an object of PowerShell, and `{code: 60108}` one of JavaScript. */
const fence = /^\{(?:code|noformat|quote|panel|color)(?::[a-z#][^{}\n]*)?\}$/i;

/** Tags that stand inside words: no space is between what is before and behind them. */
const inline = /^<\/?(?:wbr|span|b|i|u|em|strong|a|font|code|mark|small|s|tt|kbd|samp|var|o:p)[\s/>]/i;
/** Tags that begin or end a line. */
const ofLines = /^<\/?(?:br|p|div|li|tr|pre|h[1-6])[\s/>]/i;
/** `<Code>60418</Code>` of XML is a key with its value, and not HTML's way to set code. */
const keyOfXml = /^<code>\s{0,4}\d{4,6}\s{0,4}<\/code>/i;
/** Jira's monospace; braces of JSON never stand so. */
const monospace = /\{\{([^{}\r\n]{0,2000})\}\}/y;

const longestTag = 430;

/** Index behind the piece of markup that starts at `start`, or `start` where there is none. */
function endOfMarkup(text: string, start: number): number {
  const open = text.charCodeAt(start);
  const close = open === lessThan ? greaterThan : closeBrace;
  const last = Math.min(text.length, start + longestTag);
  // Stops at the next opening too, so that no unit is looked at more than twice.
  for (let i = start + 1; i < last && text.charCodeAt(i) !== open; i++) {
    if (text.charCodeAt(i) !== close) continue;
    const piece = text.slice(start, i + 1);
    if (keyOfXml.test(text.slice(start, start + 32))) return start;
    const isMarkup =
      open === openBrace ? fence.test(piece) : isTag(piece) || pythonObject.test(piece.replace(/\s/g, ''));
    return isMarkup ? i + 1 : start;
  }
  return start;
}

/** Leaves out tags, fences and object addresses; a space or a line break stands in their place. */
export function dropMarkup(view: View): View {
  const { text } = view;
  const out = new ViewBuilder(view);
  const opening = /[<{]/g;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const start = found.index;
    monospace.lastIndex = start;
    const inside = monospace.exec(text)?.[1];
    if (inside !== undefined) {
      out.replace(start, start + 2, space);
      out.replace(start + 2 + inside.length, monospace.lastIndex, space);
      opening.lastIndex = monospace.lastIndex;
      continue;
    }
    const end = endOfMarkup(text, start);
    if (end === start) continue;
    const tagStart = text.slice(start, start + 12);
    if (inline.test(tagStart)) out.skip(start, end);
    else out.replace(start, end, ofLines.test(tagStart) ? lineBreak : space);
    opening.lastIndex = end;
  }
  return out.build();
}
