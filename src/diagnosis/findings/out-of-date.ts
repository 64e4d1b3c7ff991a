import { certificatePath } from '../certificate/certificate-path.ts';
import { judgeValidity } from '../certificate/judge-validity.ts';
import type { TlsFact } from '../facts/tls-facts.ts';
import { day } from './day.ts';
import type { Judgement } from './define-check.ts';
import { mono } from './mono.ts';

type Fault = 'expired' | 'not-yet-valid';

const ofCa: Record<Fault, (notBefore: number, notAfter: number) => string> = {
  expired: (_, notAfter) => `expired on ${day(notAfter)}`,
  'not-yet-valid': (notBefore) => `is valid from ${day(notBefore)} on, not yet`,
};

const ofPlatform: Record<Fault, string> = {
  expired: 'a certificate of its chain has expired by the account of this checker’s system',
  'not-yet-valid': 'a certificate of its chain is not valid yet by the account of this checker’s system',
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
          text: `${ofPlatform[fault]}, but none that SPP sends${fact.moreCertificates === undefined ? '' : ' and was read'}; what SPS makes of it was not tested`,
        }
      : null;
  }
  const { subject, notBefore, notAfter } = found;
  const text = `the certificate of its CA ${mono(subject)} ${ofCa[fault](notBefore, notAfter)}`;
  const values = { subject, notBefore, notAfter };
  return trust === 'trusted'
    ? {
        verdict: 'warning',
        text: `${text}; this checker knows another way to a CA that it trusts, SPS may not`,
        values,
      }
    : { verdict: 'failed', text, values };
}
