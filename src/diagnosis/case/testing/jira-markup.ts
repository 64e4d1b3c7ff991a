/**
 * How Jira shows a text in its own markup: the text, and what acts in it. Blocks of macros and tables are only told, not built.
 *
 * Sources: Atlassian, "Text Formatting Notation"; Atlassian's renderer of it, version 8 (escapes, phrases, images, dashes, line breaks).
 */
export interface ShownInJira {
  text: string;
  /** Bold and the like, by their name. */
  phrases: string[];
  /** Addresses that can be followed, as they stand there. */
  links: string[];
  /** Anything else that is not shown as it was written. */
  acts: string[];
}

const escapable = /(?<!\\)\\([-#*_+?^~|%{}[\]()!@])/g;
const macro = /\{[a-z][\w-]*(?::[^}]*)?\}/gi;
const bracket =
  /\[(?:[^\]|]*\|[^\]]*|(?:https?|ftps?|file|mailto|javascript|data|news|irc|callto|nntp):[^\]]*|[~^#][^\]]*)\]/gi;
const bareUrl = /(?<![\p{L}\p{Nd}])https?:\/\/[-_.!~*';/?:@#&=%+$,\w[\]()\\]+/gu;
const emoticon = /(?:[:;]-?[()]|\((?:[ynix/!+?-]|on|off|flag|flagoff|\*[rgby]?)\))(?![\p{L}\p{Nd}])/gu;
const dash = /(?<=^|\s)---?(?=\s|$)/g;
const lineBreak = /(?<!\\)\\{2}(?!\S*\\)/g;
const entity = /&#(\d+);/g;

const phrase = (one: string, name: string) => ({
  name,
  pattern: new RegExp(
    String.raw`(?:(?<![\p{L}\p{Nd}\\])${one}|\{${one}\})([^\s${one}](?:(?!${one}).*?[^\s${one}])??)(?<!\\)(?:${one}(?![\p{L}\p{Nd}])|\{${one}\})`,
    'gu',
  ),
});
const image = phrase('!', 'image');
const phrases = [
  phrase(String.raw`\*`, 'bold'),
  phrase('_', 'italic'),
  phrase('-', 'deleted'),
  phrase(String.raw`\+`, 'inserted'),
  phrase(String.raw`\^`, 'superscript'),
  phrase('~', 'subscript'),
  phrase(String.raw`\?\?`, 'citation'),
];

/** Signs out of the way of every rule, and back again. */
const away = (text: string): string =>
  [...text].map((sign) => String.fromCodePoint(0xf0000 + (sign.codePointAt(0) ?? 0))).join('');
const back = (text: string): string =>
  text.replaceAll(/[\u{f0000}-\u{fffff}]/gu, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xf0000),
  );

export function shownInJira(markup: string): ShownInJira {
  const shown: ShownInJira = { text: '', phrases: [], links: [], acts: [] };
  const acting = (line: string, pattern: RegExp, name: string): string =>
    line.replaceAll(pattern, (found) => {
      shown.acts.push(`${name} ${back(found)}`);
      return '';
    });
  const lines = markup.split('\n').map((given) => {
    if (given === '----') return '';
    if (/^(?:h[1-6]\.|bq\.|\|)/.test(given)) shown.acts.push(`block ${given}`);
    let line = given.replace(/^[-*#]+ /, '').replaceAll(escapable, (_, sign: string) => away(sign));
    line = acting(acting(line, macro, 'macro'), bracket, 'link');
    line = line.replaceAll(bareUrl, (found) => {
      shown.links.push(back(found));
      return away(found);
    });
    line = acting(line, image.pattern, image.name);
    for (const { name, pattern } of phrases)
      line = line.replaceAll(pattern, (_, inner: string) => {
        shown.phrases.push(`${name} ${back(inner)}`);
        return inner;
      });
    line = acting(acting(acting(line, dash, 'dash'), emoticon, 'emoticon'), lineBreak, 'line break');
    return back(line.replaceAll(entity, (_, code: string) => String.fromCodePoint(Number(code))));
  });
  shown.text = lines.join('\n');
  return shown;
}
