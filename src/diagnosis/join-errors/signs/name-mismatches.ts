import type { PhraseSign } from '../pattern.ts';

/** How clients say that a certificate is for another address, and the vendor's heading of that error, which one copy of its page cuts off. */
export const nameMismatches: readonly [PhraseSign, ...PhraseSign[]] = [
  { phrase: "hostname '{entered}' doesn't match '{offered}'" },
  { phrase: "hostname '{entered}' does not match '{offered}'" },
  { phrase: "Hostname mismatch, certificate is not valid for '{entered}'", reason: 'offers-hidden' },
  { phrase: "IP address mismatch, certificate is not valid for '{entered}'", reason: 'offers-hidden' },
  {
    phrase: 'no appropriate commonName or subjectAltName fields were found',
    reason: 'offers-nothing-usable',
  },
  { phrase: 'no appropriate subjectAltName fields were found', reason: 'offers-nothing-usable' },
  { phrase: "hostname '{entered}' doesn't match None", reason: 'offers-nothing-usable' },
  { phrase: "SPP's HTTPS certificate does not match its IP address or" },
];
