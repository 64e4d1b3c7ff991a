import type { Certificate } from '../certificate/certificate.ts';
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

/** People run the lines of an output together, and put words of their own before one. */
const shows =
  /\bCONNECTED\([0-9A-F]{8}\)|\bVerify return code: \d+ \(|\bverify error:num=\d+:|\b(?:connect|read|write):errno=\d+|^no peer certificate available$|\b(?:[0-9A-F]{8,16}|\d{5,20}):error:[0-9A-F]{8}:.*(?:BIO_|SSL routines|connect)/;
const faults = [
  /\bverify error:num=\d+:(.{1,300}?)(?= verify return:|$)/,
  /\bVerify return code: [1-9]\d* \((.{1,300}?)\)/,
  /\bVerification error: (.{1,300}?)(?: ---|$)/,
  /\b(?:[0-9A-F]{8,16}|\d{5,20}):error:[0-9A-F]{8}:(.{1,400})/,
  /\b((?:connect|read|write):errno=[1-9]\d*)/,
];

/** What `0 s:…`, `i:…`, `a:…` and `v:…` say of the certificate of the server, where no PEM stands with them. */
function printedCertificate(lines: readonly Line[]): SeenCertificate[] {
  const find = (pattern: RegExp) => {
    for (const { text, at } of lines) {
      const found = pattern.exec(text);
      if (found) return { value: found[1] ?? '', found, at };
    }
    return null;
  };
  const subject = find(/^(?:0 s:|subject= ?)(.*)/);
  if (subject === null || subject.value === '') return [];
  const issuer = find(/^(?:i:|issuer= ?)(.*)/);
  const kind = find(/^a:PKEY: ([^,]{1,60}), (?:([0-9]{1,6}) \(bit\))?.*?sigalg: (.{1,80})/);
  const validity = find(/^v:NotBefore: (.{1,40}); NotAfter: (.{1,40})/);
  const notBefore = printedTime(validity?.found[1] ?? '');
  const notAfter = printedTime(validity?.found[2] ?? '');
  const certificate: Certificate = {
    ...unknownCertificate,
    ...printedNames(subject.value, issuer?.value ?? ''),
    notBefore: notBefore ?? 0,
    notAfter: notAfter ?? 0,
    ...(kind === null
      ? {}
      : { key: printedKey(kind.value, kind.found[2]), signatureDigest: printedDigest(kind.found[3] ?? '') }),
  };
  const knows = { names: false, dates: notBefore !== null && notAfter !== null, strength: kind !== null };
  return [{ certificate, knows, at: subject.at }];
}

/** Reads the output of `openssl s_client`; null where a text is none. PEM in it is read elsewhere. */
export function readSClient(lines: readonly Line[], hasPem: boolean): Omit<Evidence, 'unreadable'> | null {
  if (!lines.some(({ text }) => shows.test(text))) return null;
  const first = (pattern: RegExp) => lines.map(({ text }) => pattern.exec(text)?.[1]).find((found) => found);
  const said = gatherSaid(lines, faults);
  const verified = lines.find(({ text }) => text.startsWith('Verify return code: 0 (ok)'));
  // Where no certificate came, 0 only says that there was nothing to complain of.
  const gotNone = lines.some(({ text }) => text === 'no peer certificate available');
  if (verified && !gotNone && said.length === 0)
    said.push({ id: null, reason: null, words: verified.text, at: verified.at });
  const protocol =
    first(/^New, (TLSv[\d.]+|SSLv[\d.]+), /) ?? first(/^Protocol ?: (TLSv[\d.]+|SSLv[\d.]+)/) ?? null;
  return {
    tool: 'openssl s_client',
    certificates: hasPem ? [] : printedCertificate(lines),
    said,
    host:
      first(/-connect ([a-z0-9.-]{1,253})(?::\d{1,5})?/i) ?? first(/\bConnecting to ([\d.]{7,15})\b/) ?? null,
    protocol: gotNone ? null : protocol,
  };
}
