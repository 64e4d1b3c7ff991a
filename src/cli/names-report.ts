import { quoteName } from '#diagnosis/address/quote-name.ts';
import type { Coverage } from '#diagnosis/certificate/coverage.ts';
import type { SeenCertificate } from '#diagnosis/pasted-evidence/evidence.ts';
import type { Judgement, Refusal } from '#diagnosis/pasted-evidence/judge-seen.ts';
import type { Paint } from './paint.ts';

/** A verdict for scripts; null where the names that would decide are not in the text. */
export const briefOf = (
  coverage: Coverage | undefined,
): { covers: boolean | null; reason: Coverage['reason'] | 'names-not-known' } =>
  coverage === undefined
    ? { covers: null, reason: 'names-not-known' }
    : { covers: coverage.covers, reason: coverage.reason };

const missingWords = {
  names: 'all its Subject Alternative Names',
  dates: 'its dates',
  strength: 'its key and signature',
} as const;
type Missing = keyof typeof missingWords;

const missingFrom = ({ knows }: SeenCertificate): Missing[] =>
  (['names', 'dates', 'strength'] as const).filter((part) => !knows[part]);

/** What of the certificate is not in the text, for scripts; absent where all of it is. */
export function missingOf(seen: SeenCertificate): { notKnown?: Missing[] } {
  const missing = missingFrom(seen);
  return missing.length === 0 ? {} : { notKnown: missing };
}

const namesIn = ({ certificate: { commonNames, subjectAltName } }: SeenCertificate): string[] =>
  [...(subjectAltName ?? []).map(({ value }) => value), ...commonNames].map(quoteName);

/** Why it stays open whether a certificate covers an address: that is not a no. */
export const whyOpen = (seen: SeenCertificate): string =>
  namesIn(seen).length === 0 ? 'the text includes no readable name' : 'the readable names do not decide it';

/** The same in sentences; empty where all of it is known. */
export function notKnown(seen: SeenCertificate): string[] {
  const known = namesIn(seen);
  const missing = missingFrom(seen).map((part) => missingWords[part]);
  return [
    ...(missing.length === 0
      ? []
      : [
          `Not in this text, and not judged: ${missing.join(', ')}. The certificate itself (PEM) shows them.`,
        ]),
    ...(seen.knows.names || known.length === 0 ? [] : [`Names in it: ${[...new Set(known)].join(', ')}`]),
  ];
}

const refusedFor: Partial<Record<Refusal, string>> = {
  expired: 'It has expired, by this machine’s clock.',
  'not-yet-valid': 'It is not valid yet, by this machine’s clock.',
  key: 'Its key is too short for SPS from version 6.10.0 on.',
  digest: 'Its signature is too weak for SPS from version 6.10.0 on.',
};

/** Whether a certificate covers an address, in words for a terminal. */
export function namesReport({ certificate }: SeenCertificate, judged: Judgement, paint: Paint): string {
  const { coverage, covered, refusals } = judged;
  const said = (who: string, verdict: Coverage | undefined) => {
    const { covers, reason } = briefOf(verdict);
    const word =
      covers === null
        ? paint('yellow', '? not known')
        : covers
          ? paint('green', '✓ covered')
          : paint('red', '✕ not covered');
    return `${word}  ${who} [${reason}]`;
  };
  const patterns = (certificate.subjectAltName ?? []).filter(
    ({ type, value }) => type === 'dns' && value.includes('*'),
  );
  return [
    said('for an SPS like the vendor’s example', coverage?.sps),
    said('for a newer, stricter client', coverage?.strict),
    ...(covered.length > 0 ? [`It covers: ${covered.join(', ')}`] : []),
    ...(patterns.length > 0
      ? [`Patterns in it, not addresses: ${patterns.map(({ value }) => quoteName(value)).join(', ')}`]
      : []),
    ...refusals.flatMap((refusal) => refusedFor[refusal] ?? []),
    '',
  ].join('\n');
}
