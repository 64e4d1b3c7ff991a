import type { SeenCertificate } from '../evidence.ts';
import type { Line } from '../lines-of.ts';
import {
  printedDigest,
  printedKey,
  printedNames,
  printedTime,
  unknownCertificate,
} from '../printed-values.ts';
import type { Meaning, ToolReader, Wording } from './tool.ts';

/** A line of `-v`; the progress meter may stand before its star, and a time in `--trace-time`. */
const starred = /^(?:[\d\s.:kMG-]{0,90})\* {1,3}(.*)/;

const itself = 'curl failed on its own machine, before it reached SPP.';
const proxy =
  'A proxy was in the way of curl. SPS probably connects to SPP directly, so this says nothing about its path.';

/** Exits of curl by their number (libcurl-errors(3)), where its words are in another language or cut off. */
const exits: readonly [numbers: string, is: Meaning, means?: string][] = [
  ['6', ['no-address', 'name-not-known']],
  ['7', ['refused', null]],
  ['28', ['no-answer', 'connect-timeout']],
  ['51', ['other-name', 'offers-hidden']],
  ['52', ['no-answer', 'closed']],
  ['60', ['issuer', 'not-told']],
  ['35', 'open'],
  ['56', 'open'],
  ['(?:5|97)', 'open', proxy],
  ['\\d{1,3}', 'open'],
];

/** `curl: (60) words`; PHP and others that use its library write `cURL error 60: words`. */
const exit = (number: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:curl: \\(${number}\\)|cURL error ${number}:) (?<words>.{1,400})`);

const named: readonly Wording[] = [
  {
    says: /(?<![\w-])(?:curl: \(\d{1,3}\) |\* {1,3})(?<words>(?:CONNECT tunnel failed|Received HTTP code \d{3} from proxy|Proxy CONNECT aborted|Could(?:n't| not) resolve proxy|Can't complete SOCKS|Received invalid version in initial SOCKS).{0,200})/,
    is: 'open',
    means: proxy,
  },
  {
    says: /(?<![\w-])curl: \(7\) (?<words>Failed to connect to (?<entered>[\w.-]{1,253}) port \d{1,5} after (?:[2-9]\d|\d{3,4})\d{3} ms: .{1,100})/,
    is: ['no-answer', 'connect-timeout'],
  },
  {
    says: /(?<![\w-])curl: \(\d{1,3}\) (?<words>.{0,100}certificate subject name '(?<names>[^']{1,253})' does not match target host name '(?<entered>[^']{1,253})'.{0,100})/,
    is: ['other-name', 'offers-name'],
  },
  {
    says: /(?<![\w-])curl: \(28\) (?<words>(?:Resolving timed out|Name lookup timed out|Could not resolve host).{0,200})/,
    is: ['no-address', 'resolver-failed'],
  },
  {
    says: /(?<![\w-])curl: \(28\) (?<words>(?:Operation timed out|SSL connection timeout).{0,200})/,
    is: ['no-answer', 'read-timeout'],
  },
  {
    says: exit('(?:58|59|66|77|82)'),
    is: 'open',
    means: itself,
  },
];

/** Programs that use its library put its own sentence behind theirs: git, composer, PHP, package managers. */
const sentence =
  /(?:^|[:-] )(?<words>(?:SSL certificate problem: |SSL: (?:no alternative )?certificate subject name |Could(?:n't| not) resolve host: |Failed to connect to \S{1,253} port \d).{1,300})/;

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

/** The name that curl was given, in each of the places where its messages have it. */
const entered = [
  /\bcurl [^\n]{0,300}https:\/\/([a-z0-9.-]{1,253})/i,
  /\bConnected to (?!\(nil\))([a-z0-9.-]{1,253}) \(/i,
  /\bCould(?:n't| not) resolve host:? '?([a-z0-9.-]{1,253})/i,
  /\bFailed to connect to ([a-z0-9.-]{1,253}) port/i,
  /target (?:host name|hostname|ipv4 address) '([^']{1,253})'/,
  /does not match (?:hostname|ipv4 address) ([a-z0-9.-]{1,253})/i,
  /\bin connection to ([a-z0-9.-]{1,253}):\d/i,
];

export const curl: ToolReader = {
  name: 'curl',
  kind: 'curl',
  hint: /curl: \(|cURL error|\* {1,3}[A-Za-z]|SSL certificate problem|SSL: |resolve host: |Failed to connect|^HTTP\//,
  shows:
    /(?<![\w-])(?:curl: \(\d{1,3}\) |cURL error \d{1,3}: )|^(?:(?:[\d\s.:kMG-]{0,90})\* {1,3}(?:Trying |Connected to |Host \S{1,253} was resolved|Server certificate:|Could not resolve host|SSL certificate (?:problem|OpenSSL verify)|SSL connection using |connect to .* failed|Failed to connect|schannel: ))/,
  wordings: [
    ...named,
    {
      says: /(?<![\w-])(?:curl: \(\d{1,3}\)|cURL error \d{1,3}:) (?<words>.{1,400})/,
    },
    ...exits.map(([number, is, means]) => ({
      says: exit(number),
      is,
      ...(means === undefined ? {} : { means }),
    })),
    {
      says: /\* {1,3}(?<words>(?:SSL certificate problem:|SSL certificate OpenSSL verify result:|Could not resolve host|connect to |Failed to connect|Connection timed out|SSL: |subjectAltName does not match|OpenSSL\/|Recv failure|Resolving timed out|schannel: |NSS error |server certificate verification failed|TLS connect error: ).{0,400})/,
    },
    { says: /\* {1,3}SSL certificate verify result: (?<words>.{1,200})/ },
    { says: /\* {1,3}SSL certificate verify ok/, is: 'well' },
    { says: sentence },
    // With -i the answer stands right below the command.
    { says: /^(?<words>HTTP\/[\d.]{1,3} \d{3}\b.{0,60})/, after: /\bcurl\s.{0,300}https:\/\//, is: 'open' },
  ],
  hosts: entered,
  protocol: /\* {1,3}SSL connection using (TLSv[\d.]+)/,
  leadsTo: [
    /\* {1,3}Trying (\d{1,3}(?:\.\d{1,3}){3})[:.]/,
    /\* {1,3}Connected to \S{1,253} \((\d{1,3}(?:\.\d{1,3}){3})\) port/,
  ],
  certificates: printedCertificate,
};
