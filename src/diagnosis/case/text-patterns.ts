import type { NameTokens } from './name-tokens.ts';

/** What looks like a name in running text, and how it is replaced. Where two would fit, the first does. */
interface TextPattern {
  /** Source of a regular expression, without regard to capitals; what stands around a name is looked at, and stays. */
  pattern: string;
  as: keyof Pick<NameTokens, 'address' | 'opaque' | 'id'>;
  /** Whether what was found is one after all; absent: always. */
  unless?: RegExp;
}

const raw = String.raw;
/** Between a label and its value: `user "x"`, `user=x`, `"UserName": "x"`. */
const toQuoted = raw`(?:["']?\s*[=:]\s*|\s+)["'${'`'}]`;
const toPlain = raw`["']?\s*[=:]\s*`;
const quoted = raw`[^"'${'`'}]+`;
const plain = raw`[^\s"'${'`'},;:()[\]{}<>/\\]+`;

const userLabel = raw`\b(?:user(?:[ _-]?(?:name|id))?|account|log[io]n|upn|principal|uid)`;
const hostLabel = raw`\b(?:host(?:[ _-]?name)?|server|node|peer|target|fqdn|machine|computer(?:[ _-]?name)?)`;
const errno = 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH';

const name = raw`[a-z\d_][\w-]*(?:\.[\w-]+)*`;

/** Dotted words of programs that errors of a join print; they name no host, and without them an error is hard to know again. */
const ofPrograms =
  /^(?:requests|urllib3|ssl|socket|http|httplib|OpenSSL|json|exceptions|packages|python\d?|System|Microsoft|java|javax|org\.apache|error)\.|\.(?:py|js|cs|go|java)$/i;
/** A time of day has two colons as well. */
const timeOfDay = /^(?!.*::)(?:[^:]*:){1,6}[^:]*$/;

export const textPatterns: readonly TextPattern[] = [
  { pattern: raw`(?<![\da-z])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])`, as: 'id' },
  // MAC addresses as Linux, Windows and Cisco write them.
  { pattern: raw`(?<![\w:.-])[\da-f]{2}(?::[\da-f]{2}){5}(?![\w:-]|\.\w)`, as: 'id' },
  { pattern: raw`(?<![\w:.-])[\da-f]{2}(?:-[\da-f]{2}){5}(?![\w:-]|\.\w)`, as: 'id' },
  { pattern: raw`(?<![\w:.-])[\da-f]{4}\.[\da-f]{4}\.[\da-f]{4}(?![\w:-]|\.\w)`, as: 'id' },
  { pattern: raw`(?<![\w:])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])`, as: 'address', unless: timeOfDay },
  { pattern: raw`(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)`, as: 'address' },
  // UNC paths, and the parts of other paths that name a person.
  { pattern: raw`\\\\[^\s"'<>|,;\\]+(?:\\+[^\s"'<>|,;\\]+)+`, as: 'opaque' },
  {
    pattern: raw`(?<=[\\/](?:users|home|documents and settings)[\\/]+)[^\\/\s"'<>|:,;]+`,
    as: 'opaque',
    unless: /^\d+$/,
  },
  { pattern: raw`[a-z][\w.-]{0,62}\\+(?!u\{)[\w.$-]{2,}`, as: 'opaque' },
  // In a URL: who signs in, and where.
  { pattern: raw`(?<=:\/\/)[^\s/?#@"'<>]+(?=@)`, as: 'opaque' },
  { pattern: raw`(?<=:\/\/(?:[^\s/?#@"'<>]*@)?)${name}`, as: 'address' },
  { pattern: raw`[\w.+-]+(?=@[\w-])`, as: 'opaque' },
  { pattern: raw`(?<=[\w.+-]@)${name}`, as: 'address' },
  // What a label calls a user or a host.
  { pattern: `(?<=${userLabel}${toQuoted})${quoted}`, as: 'opaque' },
  { pattern: `(?<=${userLabel}${toPlain})${plain}`, as: 'opaque' },
  { pattern: `(?<=${hostLabel}${toQuoted})${quoted}`, as: 'address' },
  { pattern: `(?<=${hostLabel}${toPlain})${plain}`, as: 'address' },
  { pattern: raw`(?<=\b(?:${errno}|getaddrinfo)\s+)(?!(?:${errno})\b)${name}`, as: 'address' },
  {
    pattern: raw`(?<=\bmatch(?:es)?(?:\s+either\s+of)?\s+(?:["'][^"']*["'],?\s*)*["'])${quoted}`,
    as: 'address',
  },
  // Ids of appliances have twelve digits, fingerprints more.
  { pattern: raw`(?<![\da-z])(?=[a-f]*\d)[\da-f]{12,}(?![\da-z])`, as: 'id' },
  { pattern: raw`(?<![\w.-])[a-z\d_](?:[\w-]*\.)+[a-z][\w-]*`, as: 'address', unless: ofPrograms },
];
