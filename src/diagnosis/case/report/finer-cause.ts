import type { MismatchVariant } from '../../guidance/mismatch-variant.ts';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import type { SharedAnswers } from '../shared-answers.ts';

const ofMismatch: Record<MismatchVariant, string> = {
  'offers-ip': 'the certificate contains an IP address',
  'offers-name': 'the certificate contains another name',
  'offers-nothing-usable': 'the certificate contains no address that SPS can use',
  'offers-hidden': 'the error does not say what the certificate contains',
  'ip-as-dns-name': 'the certificate lists the IP address as a DNS name',
};

/** What the text says of the cause, in words; null where it says no more than its error, or nothing that this version has words for. */
export function finerCause({ error, reason }: Pick<SharedAnswers, 'error' | 'reason'>): string | null {
  if (reason === undefined || error === undefined) return null;
  const { mendedBy, variants = {} } = joinErrorById[error];
  if (mendedBy === 'an-address-in-the-certificate' && Object.hasOwn(ofMismatch, reason))
    return ofMismatch[reason as MismatchVariant];
  return Object.hasOwn(variants, reason) ? (variants[reason]?.title ?? null) : null;
}
