import type { StatusReason } from '#diagnosis/facts/status-facts.ts';
import { defineCheck } from '../define-check.ts';

const texts: Record<Exclude<StatusReason, 'client-certificate-wanted'>, string> = {
  'timed-out': 'TLS works, but SPP’s status did not arrive in time',
  closed: 'TLS works, but the server closes the connection without an answer',
  reset: 'TLS works, but the server resets the connection without an answer',
  'not-http': 'TLS works, but what answers is not HTTP',
  'renegotiation-wanted':
    'TLS works, but the server asks to renegotiate, as servers do that require a client certificate for some paths only',
  'too-many-bytes': 'TLS works, but the answer does not end',
  unknown: 'TLS works, but the answer could not be read',
};

export default defineCheck({
  id: 'status-unanswered',
  rung: 'spp',
  asks: 'Does SPP answer with its anonymous status?',
  decides: true,
  basis: 'inferred',
  reads: ['status'],
  neverFails: true,
  look({ status }) {
    if (status.outcome === 'observed') return { verdict: 'passed', text: 'the status was answered' };
    if (status.reason === 'client-certificate-wanted')
      return { verdict: 'skipped', text: 'the server required a client certificate first' };
    return { verdict: 'unknown', text: texts[status.reason], values: { reason: status.reason } };
  },
});
