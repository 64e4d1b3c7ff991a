import type { Certificate } from '../certificate/certificate.ts';
import { certificatePath } from '../certificate/certificate-path.ts';
import { judgeValidity } from '../certificate/judge-validity.ts';
import type { TlsFact } from '../facts/tls-facts.ts';
import { formatDay } from './format-day.ts';
import type { Judgement } from './define-check.ts';
import { asCode } from '../address/as-code.ts';

type Fault = 'expired' | 'not-yet-valid';

type Dated = Pick<Certificate, 'subject' | 'notBefore' | 'notAfter'>;

const ofCa: Record<Fault, (ca: Dated) => string> = {
  expired: ({ subject, notAfter }) =>
    `the certificate of its CA ${asCode(subject)} expired on ${formatDay(notAfter)}`,
  'not-yet-valid': ({ subject, notBefore }) =>
    `the certificate of its CA ${asCode(subject)} is not valid until ${formatDay(notBefore)}`,
};

/** Where only this checker's system speaks of a date: with all of the chain read, and with a part of it. */
const ofPlatform: Record<Fault, { whole: string; part: string }> = {
  expired: {
    whole:
      'this checker’s system reports an expired certificate in the chain, but none that SPP sends has expired. How SPS judges it was not tested',
    part: 'this checker’s system reports an expired certificate in the chain, but none that was read has expired. How SPS judges it was not tested',
  },
  'not-yet-valid': {
    whole:
      'this checker’s system reports a certificate in the chain that is not valid yet, but all that SPP sends are. How SPS judges it was not tested',
    part: 'this checker’s system reports a certificate in the chain that is not valid yet, but all that were read are. How SPS judges it was not tested',
  },
};

/**
 * What is out of date above the leaf, which a client that verifies the whole chain refuses too; null where nothing is.
 *
 * A chain that this checker's system trusts all the same has another way to a root there, which SPS may know or not. Where the
 * system speaks of a date and nothing that was sent is out of date, it is its own copy of a CA: what SPS has is not known.
 */
export function outOfDateAbove(fact: TlsFact, checkedAt: number, fault: Fault): Judgement | null {
  const { certificates, trust } = fact;
  const above = certificatePath(certificates, checkedAt)
    .path.slice(1)
    .flatMap((at) => certificates[at] ?? []);
  const found = above.find((one) => judgeValidity(one, checkedAt) === fault);
  if (found === undefined) {
    const inDate = certificates[0] !== undefined && judgeValidity(certificates[0], checkedAt) === 'valid';
    const sentInDate = inDate && above.every((one) => judgeValidity(one, checkedAt) === 'valid');
    return trust === fault && sentInDate
      ? {
          verdict: 'unknown',
          text: ofPlatform[fault][fact.moreCertificates === undefined ? 'whole' : 'part'],
        }
      : null;
  }
  const { subject, notBefore, notAfter } = found;
  const text = ofCa[fault](found);
  const values = { subject, notBefore, notAfter };
  return trust === 'trusted'
    ? {
        verdict: 'warning',
        text: `${text}. This checker knows another path to a CA that it trusts; SPS may not`,
        values,
      }
    : { verdict: 'failed', text, values };
}
