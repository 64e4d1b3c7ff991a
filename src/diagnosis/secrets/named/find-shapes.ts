import type { Range } from '../range.ts';
import { secretNames } from '../secret-names.ts';
import { endOfWrapped } from './end-of-value.ts';
import { isOrdinary, looksMadeUp } from './ordinary-words.ts';

const names = secretNames.toSorted((a, b) => b.length - a.length).join('|');

/** Words, such as a program's option, behind which a secret stands; `value` is the secret. */
interface Shape {
  pattern: RegExp;
  /** The value alone does not show what it is: it has to look made up. */
  vague?: true;
  /** A mail program may have broken the value. */
  wrapped?: true;
}

const shapes: readonly Shape[] = [
  // Options of command lines: `-SessionPassword …`, `--token …`, `-storepass …`.
  {
    pattern: new RegExp(
      `(?<![\\w-])--?[\\w-]{0,30}?(?:${names})[ \\t]{1,4}(?!-)(?:"(?<a>[^"\\r\\n]{1,2000})"|'(?<b>[^'\\r\\n]{1,2000})'|(?<c>[^\\s"']{1,2000}))`,
      'giu',
    ),
  },
  {
    pattern: /(?<=\s)(?:-u|-U|--user|--proxy-user)[ =]{0,4}["']?[^\s:"'%\\]{1,200}[:%](?<a>[^\s"']{1,200})/gu,
  },
  {
    pattern:
      /\bConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?(?:"(?<a>[^"\r\n]{1,2000})"|'(?<b>[^'\r\n]{1,2000})')/giu,
  },
  { pattern: /\bsshpass[ \t]{1,4}-p[ \t]{0,4}["']?(?<a>[^\s"']{1,400})/gu },
  {
    pattern:
      /\bldap(?:search|modify|add|whoami)\b[^\r\n]{0,300}?[ \t]-w[ \t]{1,4}["']?(?<a>[^\s"']{1,400})/gu,
  },
  { pattern: /\bmysql(?:dump|admin)?\b[^\r\n]{0,200}?[ \t]-p(?<a>[^\s"']{1,400})/gu },
  { pattern: /\bbindpw[ \t]{1,8}(?<a>[^\s"']{1,400})/giu },
  { pattern: /\bsnmp-server[ \t]community[ \t](?<a>[^\s"']{1,200})/giu },
  {
    pattern: /\bnet[ \t]use[ \t][^\r\n]{0,100}?\\\\[^\s]{1,200}[ \t](?<a>[^\s/*"']{1,200})(?=[ \t]\/user)/giu,
  },
  // Python's requests.
  {
    pattern:
      /(?:\bauth\s{0,2}=\s{0,2}|Auth)\(\s{0,4}[ub]?["'][^"'\r\n]{0,200}["']\s{0,4},\s{0,4}[ub]?(?:"(?<a>[^"\r\n]{1,400})"|'(?<b>[^'\r\n]{1,400})')/gu,
  },
  // XML, with or without a namespace and attributes.
  {
    pattern: new RegExp(
      `<[\\w.:-]{0,30}?(?:${names})[\\w.-]{0,12}(?:\\s[^<>]{0,300})?>(?<a>[^<]{1,4000})`,
      'giu',
    ),
  },
  // Tables of HTML and Markdown.
  {
    pattern: new RegExp(
      `(?:${names}|authorization|cookie)[ \\t]{0,4}:?[ \\t]{0,4}</t[dh]>\\s{0,20}<td[^<>]{0,100}>(?<a>[^<]{1,4000})`,
      'giu',
    ),
  },
  {
    pattern: new RegExp(
      `\\|[^|\\r\\n]{0,40}?(?:${names}|authorization|cookie)[ \\t*\`]{0,8}\\|[ \\t\`]{0,8}(?<a>[^|\\r\\n]{1,4000}?)[ \\t\`]{0,8}\\|`,
      'giu',
    ),
  },
  // Prose.
  {
    pattern: new RegExp(
      `(?:${names}|\\bpw)[ \\t]{1,4}(?:is|was|ist|war|est|es|è|jest|är)[ \\t:]{1,4}["'“„«]?(?<a>[^\\s"'”“»]{4,400})`,
      'giu',
    ),
    vague: true,
  },
  {
    pattern:
      /\b(?:login|user(?:name)?|logon|benutzer|account)[ \t]{0,4}[:=][ \t]{0,4}[^\s/:=,]{1,80}[ \t]{1,4}\/[ \t]{1,4}(?<a>\S{4,400})/giu,
    vague: true,
  },
  {
    pattern:
      /\b(?:credentials?|creds|zugangsdaten)[ \t]{0,4}[:=][ \t]{0,4}[^\s/:=,]{1,80}[:/](?<a>\S{4,400})/giu,
    vague: true,
  },
  // Of addresses: a signature, a code of OAuth, the cookies of well-known servers.
  { pattern: /[?&](?:sig|signature|x-amz-signature)=(?<a>[^&\s#"'<>]{1,2000})/giu },
  { pattern: /[?&]code=(?!\d{1,6}\b)(?<a>[^&\s#"'<>]{8,2000})/giu },
  { pattern: /(?<![\w-])session=(?<a>[^&\s;#"'<>]{8,2000})/giu, vague: true },
  // Shapes that nothing else has.
  {
    pattern: /\b(?:bearer|basic|negotiate)[ \t]{1,8}(?<a>[A-Za-z0-9._~+/=-]{8,})/giu,
    vague: true,
    wrapped: true,
  },
  { pattern: /\b(?<a>eyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?)/gu, wrapped: true },
  { pattern: /(?<=[a-z0-9]):\/\/[^\s/@:"'<>]{0,200}:(?!\d{1,5}[/?#])(?<a>[^\s"'<>]{1,200})@(?=[\w[])/giu },
  { pattern: /(?<=[a-z0-9]):\/\/(?<a>[^\s/@:"'<>?#]{10,200})@(?=[\w[])/giu, vague: true },
];

function findShape(text: string, { pattern, vague, wrapped }: Shape): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(pattern)) {
    const { a, b, c } = match.groups ?? {};
    const value = a ?? b ?? c ?? '';
    if (isOrdinary(value) || (vague && !looksMadeUp(value))) continue;
    const start = match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    found.push([start, wrapped ? endOfWrapped(text, end) : end]);
  }
  return found;
}

const input = /<input\b[^<>]{0,600}>/giu;
const isSecretInput = new RegExp(`(?:type|name|id)=["']?[\\w.-]{0,30}?(?:${names})`, 'iu');
const valueOfInput = /\bvalue=(?:"([^"]{1,2000})"|'([^']{1,2000})')/iu;

/** Finds what a form of HTML holds in a field for a secret, whatever the order of its attributes. */
function findInputs(text: string): Range[] {
  return Array.from(text.matchAll(input)).flatMap((match): Range[] => {
    const value = isSecretInput.test(match[0]) ? valueOfInput.exec(match[0]) : null;
    if (!value) return [];
    const start = match.index + value.index + 'value="'.length;
    return [[start, start + (value[1] ?? value[2] ?? '').length]];
  });
}

/** Finds secrets that are known by what surrounds them, or by nothing but their own shape. */
export const findShapes = (text: string): Range[] => [
  ...shapes.flatMap((shape) => findShape(text, shape)),
  ...findInputs(text),
];
