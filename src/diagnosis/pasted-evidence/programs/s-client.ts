import type { SeenCertificate } from '../evidence.ts';
import type { Line } from '../lines-of.ts';
import {
  printedAlternativeNames,
  printedDigest,
  printedKey,
  printedNames,
  printedTime,
  unknownCertificate,
} from '../printed-values.ts';
import type { ToolReader } from './tool.ts';

function finder(lines: readonly Line[]) {
  return (pattern: RegExp) => {
    for (const { text, at } of lines) {
      const found = pattern.exec(text);
      if (found) return { value: found[1] ?? '', found, at };
    }
    return null;
  };
}

/** Names as people append them to what s_client prints: by `-ext subjectAltName`, or `grep` of x509's text. */
function namesBelow(lines: readonly Line[]): string | undefined {
  const at = lines.findIndex(({ text }) => text.startsWith('X509v3 Subject Alternative Name:'));
  const below = at < 0 ? undefined : lines[at + 1]?.text;
  const bare = lines.find(({ text }) => /^(?:DNS|IP Address):[^,]{1,253}/.test(text))?.text;
  return below !== undefined && /^(?:DNS|IP Address|email|URI|othername|DirName):/.test(below) ? below : bare;
}

/** What `0 s:…`, `i:…`, `a:…`, `v:…`, `Peer certificate:` and `depth=0` say of the server's certificate, where no PEM stands with them. */
function printedCertificate(lines: readonly Line[]): SeenCertificate[] {
  const find = finder(lines);
  const subject =
    find(/^(?:0 s:|subject= ?)(.*)/) ?? find(/^Peer certificate: (.{1,300})/) ?? find(/^depth=0 (.{1,300})/);
  const names = namesBelow(lines);
  if ((subject === null || subject.value === '') && names === undefined) return [];
  const issuer = find(/^(?:i:|issuer= ?)(.*)/);
  const kind = find(/^a:PKEY: ([^,]{1,60}), (?:([0-9]{1,6}) \(bit\))?.*?sigalg: (.{1,80})/);
  const validity = find(/^v:NotBefore: (.{1,40}); NotAfter: (.{1,40})/);
  const notBefore = printedTime(validity?.found[1] ?? find(/^notBefore=(.{1,40})/)?.value ?? '');
  const notAfter = printedTime(validity?.found[2] ?? find(/^notAfter=(.{1,40})/)?.value ?? '');
  const knows = {
    names: names !== undefined,
    dates: notBefore !== null && notAfter !== null,
    strength: kind !== null,
  };
  return [
    {
      certificate: {
        ...unknownCertificate,
        ...printedNames(subject?.value ?? '', issuer?.value ?? ''),
        ...(names === undefined ? {} : printedAlternativeNames(names)),
        notBefore: notBefore ?? 0,
        notAfter: notAfter ?? 0,
        ...(kind === null
          ? {}
          : {
              key: printedKey(kind.value, kind.found[2]),
              signatureDigest: printedDigest(kind.found[3] ?? ''),
            }),
      },
      knows,
      at: subject?.at ?? null,
    },
  ];
}

export const sClient: ToolReader = {
  name: 'openssl s_client',
  kind: 'openssl',
  hint: /erif|errno=|:error:|CONNECT|no peer/,
  // People run the lines of an output together, and put words of their own before one.
  shows:
    /\bCONNECTED\([0-9A-F]{8}\)|^CONNECTION ESTABLISHED$|\bVerify return code: \d+ \(|\bverify error:num=\d+:|\b(?:connect|read|write):errno=\d+|^no peer certificate available$|(?<!EPROTO |Error: )\b(?:[0-9A-F]{8,16}|\d{5,20}):error:[0-9A-F]{8}:.*(?:BIO_|SSL routines|connect)/,
  wordings: [
    { says: /\bverify error:num=\d+:(?<words>.{1,300}?)(?= verify return:|$)/ },
    { says: /\bVerify return code: [1-9]\d* \((?<words>.{1,300}?)\)/ },
    { says: /\bVerification error: (?<words>.{1,300}?)(?: ---|$)/ },
    { says: /(?<!EPROTO |Error: )\b(?:[0-9A-F]{8,16}|\d{5,20}):error:[0-9A-F]{8}:(?<words>.{1,400})/ },
    { says: /\b(?<words>(?:connect|read|write):errno=[1-9]\d*)/ },
    { says: /^Verify return code: 0 \(ok\)/, is: 'well' },
    { says: /^Verification: OK$/, is: 'well' },
  ],
  // Where no certificate came, 0 only says that there was nothing to complain of.
  gotNothing: /^no peer certificate available$/,
  hosts: [/-connect ([a-z0-9.-]{1,253})(?::\d{1,5})?/i, /\bConnecting to ([\d.]{7,15})\b/],
  protocol: /^(?:New, |Protocol ?: |Protocol version: )(TLSv[\d.]+|SSLv[\d.]+)/,
  leadsTo: [/\bConnecting to (\d{1,3}(?:\.\d{1,3}){3})\b/],
  certificates: printedCertificate,
};
