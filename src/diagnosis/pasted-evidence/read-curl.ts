import type { Evidence, SeenCertificate } from './evidence.ts';
import { gatherSaid } from './gather-said.ts';
import type { Line } from './lines-of.ts';
import {
  printedDigest,
  printedKey,
  printedNames,
  printedTime,
  unknownCertificate,
} from './printed-values.ts';

/** A line of `-v`; the progress meter may stand before its star. */
const starred = /^(?:[\d\s.:kMG-]{0,90})\* {1,3}(.*)/;
const shows =
  /(?<![\w-])curl: \(\d{1,3}\) |^(?:(?:[\d\s.:kMG-]{0,90})\* {1,3}(?:Trying |Connected to |Server certificate:|Could not resolve host|SSL certificate problem|SSL connection using |connect to .* failed|Failed to connect))/;
const faults = [
  /(?<![\w-])curl: \(\d{1,3}\) (.{1,400})/,
  /\* {1,3}((?:SSL certificate problem:|Could not resolve host|connect to |Failed to connect|Connection timed out|SSL: |subjectAltName does not match|OpenSSL\/|Recv failure|Resolving timed out).{0,400})/,
  /\* {1,3}SSL certificate verify result: (.{1,200})/,
];

function printedCertificate(lines: readonly Line[]): SeenCertificate[] {
  const from = lines.findIndex(({ text }) => /\* {1,2}Server certificate:/.test(text));
  if (from < 0) return [];
  const said = lines.slice(from, from + 30);
  const find = (pattern: RegExp) => {
    for (const { text } of said) {
      const found = pattern.exec(starred.exec(text)?.[1] ?? '');
      if (found) return found;
    }
    return null;
  };
  const subject = find(/^subject: ?(.*)/)?.[1];
  if (subject === undefined) return [];
  const notBefore = printedTime(find(/^start date: ?(.*)/)?.[1] ?? '');
  const notAfter = printedTime(find(/^expire date: ?(.*)/)?.[1] ?? '');
  const kind = find(
    /^Certificate level 0: Public key type ([^(,]{1,60})(?: \((\d{1,6})\/.*?)?, signed using (\S{1,80})/,
  );
  const matched = find(/^subjectAltName: .*?"[^"]{1,253}" matched cert's "([^"]{1,253})"/)?.[1];
  const isIp = matched !== undefined && /^[\d.]+$/.test(matched);
  return [
    {
      certificate: {
        ...unknownCertificate,
        ...printedNames(subject, find(/^issuer: ?(.*)/)?.[1] ?? ''),
        subjectAltName: matched === undefined ? null : [{ type: isIp ? 'ip' : 'dns', value: matched }],
        notBefore: notBefore ?? 0,
        notAfter: notAfter ?? 0,
        ...(kind === null
          ? {}
          : { key: printedKey(kind[1] ?? '', kind[2]), signatureDigest: printedDigest(kind[3] ?? '') }),
      },
      // curl prints the one entry that fitted, and not the others.
      knows: { names: false, dates: notBefore !== null && notAfter !== null, strength: kind !== null },
      at: [said[0]?.at[0] ?? 0, said.at(-1)?.at[1] ?? 0],
    },
  ];
}

/** Reads the output of `curl -v`, and curl's own error lines without it; null where a text is none. */
export function readCurl(lines: readonly Line[]): Omit<Evidence, 'unreadable'> | null {
  if (!lines.some(({ text }) => shows.test(text))) return null;
  const first = (pattern: RegExp) => lines.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found);
  const said = gatherSaid(lines, faults);
  const verified = lines.find(({ text }) => /\* {1,3}SSL certificate verify ok/.test(text));
  if (verified && said.length === 0)
    said.push({ id: null, reason: null, words: verified.text, at: verified.at });
  return {
    tool: 'curl',
    certificates: printedCertificate(lines),
    said,
    host:
      first(/\bcurl [^\n]{0,300}https:\/\/([a-z0-9.-]{1,253})/i) ??
      first(/\bConnected to ([a-z0-9.-]{1,253}) \(/i) ??
      first(/\bCould not resolve host: ([a-z0-9.-]{1,253})/i) ??
      first(/\bFailed to connect to ([a-z0-9.-]{1,253}) port/i) ??
      first(/target (?:host name|ipv4 address) '([^']{1,253})'/) ??
      first(/does not match (?:hostname|ipv4 address) ([a-z0-9.-]{1,253})/i) ??
      null,
    protocol: first(/\* {1,3}SSL connection using (TLSv[\d.]+)/) ?? null,
  };
}
