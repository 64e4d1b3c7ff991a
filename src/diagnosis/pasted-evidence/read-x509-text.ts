import type { Certificate } from '../certificate/certificate.ts';
import type { SeenCertificate } from './evidence.ts';
import type { Line } from './lines-of.ts';
import {
  printedAlternativeNames,
  printedDigest,
  printedKey,
  printedNames,
  printedTime,
  unknownCertificate,
} from './printed-values.ts';

/** It may be the first line of a value in a cell or in quotes. */
const begins = /(?:^|["'(,])Certificate:$/;

/** The line of names alone, as `grep DNS:` leaves it. */
const bare = /^DNS:[\w*.-]{1,253}, (?:DNS|IP Address):[\w*.:, -]{1,1800}$/;

/** The lines of each printed certificate. */
function sectionsOf(lines: readonly Line[]): Line[][] {
  const sections: Line[][] = [];
  for (const line of lines) {
    if (begins.test(line.text)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
}

function finder(lines: readonly Line[]) {
  return (pattern: RegExp): RegExpExecArray | null => {
    for (const { text } of lines) {
      const found = pattern.exec(text);
      if (found) return found;
    }
    return null;
  };
}

/** @param bareNames the names where no line above says what they are */
function readSection(lines: readonly Line[], isWhole: boolean, bareNames?: string): SeenCertificate | null {
  const find = finder(lines);
  const subject = find(/^[Ss]ubject ?[:=] ?(.*)/)?.[1];
  const notAfter = printedTime(find(/^(?:Not After ?:|notAfter=) ?(.*)/)?.[1] ?? '');
  const notBefore = printedTime(find(/^(?:Not Before ?:|notBefore=) ?(.*)/)?.[1] ?? '');
  const namesAt = lines.findIndex(({ text }) => text.startsWith('X509v3 Subject Alternative Name:'));
  if (subject === undefined && namesAt < 0 && bareNames === undefined) return null;
  const names = namesAt < 0 ? bareNames : lines[namesAt + 1]?.text;
  const algorithm = find(/^(?:Public Key Algorithm|Public-Key Algorithm): ?(.{1,80})/)?.[1];
  const bits = find(/^(?:RSA |DSA )?Public-Key: \((\d{1,6}) bit/)?.[1];
  const signature = find(/^Signature Algorithm: (.{1,80})/)?.[1];
  const digest = printedDigest(signature ?? '');
  const hash = find(/^Hash Algorithm: (.{1,40})/)?.[1];
  const certificate: Certificate = {
    ...unknownCertificate,
    ...printedNames(subject ?? '', find(/^[Ii]ssuer ?[:=] ?(.*)/)?.[1] ?? ''),
    ...(names === undefined ? {} : printedAlternativeNames(names)),
    notBefore: notBefore ?? 0,
    notAfter: notAfter ?? 0,
    ...(algorithm === undefined ? {} : { key: printedKey(algorithm, bits) }),
    signatureDigest: digest === 'unknown' ? printedDigest(hash ?? '') : digest,
    isCa: find(/^CA:TRUE/) !== null,
  };
  const first = lines[0]?.at[0] ?? 0;
  return {
    certificate,
    knows: {
      // Cut off before its extensions, or printed without them, a certificate may have names that nobody sees.
      names: names !== undefined || isWhole,
      dates: notBefore !== null && notAfter !== null,
      strength: algorithm !== undefined && signature !== undefined,
    },
    at: [first, lines.at(-1)?.at[1] ?? first],
  };
}

/**
 * Reads certificates as `openssl x509 -text` prints them, and the lines of `-subject -issuer -dates -ext subjectAltName`; empty
 * where a text has none.
 */
export function readX509Text(lines: readonly Line[]): SeenCertificate[] {
  const sections = sectionsOf(lines);
  const read = sections.flatMap((section) => {
    const isCertificate = section.slice(0, 4).some(({ text }) => /^(?:Data:|Version:)/.test(text));
    const end = section.findIndex(({ text }) => text.startsWith('Signature Value:'));
    // Older versions print a second "Signature Algorithm" where the extensions end.
    const signatures = section.filter(({ text }) => text.startsWith('Signature Algorithm:')).length;
    const seen = isCertificate ? readSection(section, end >= 0 || signatures > 1) : null;
    return seen === null ? [] : [seen];
  });
  if (sections.length > 0) return read;
  const short = lines.filter(({ text }) =>
    /^(?:subject ?=|issuer ?=|notBefore=|notAfter=|X509v3 Subject Alternative Name:|(?:DNS|IP Address):)/.test(
      text,
    ),
  );
  const isAsked = short.some(({ text }) => /^(?:notAfter=|X509v3 Subject Alternative Name:)/.test(text));
  const bareNames = short.find(({ text }) => bare.test(text))?.text;
  const seen = isAsked || bareNames !== undefined ? readSection(short, false, bareNames) : null;
  return seen === null ? [] : [seen];
}
