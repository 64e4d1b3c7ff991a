import { defineCheck } from '../define-check.ts';

const failures = {
  'plain-http': 'port 443 speaks HTTP without TLS, which no SPP does',
  'not-tls': 'port 443 speaks something other than TLS, which no SPP does',
} as const;

export default defineCheck({
  id: 'not-https',
  rung: 'tls',
  asks: 'Does the port speak TLS?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }) {
    if (tls.outcome === 'observed') return { verdict: 'passed', text: 'speaks TLS' };
    if (tls.reason !== 'plain-http' && tls.reason !== 'not-tls')
      return { verdict: 'skipped', text: 'the handshake did not get that far' };
    return { verdict: 'failed', text: failures[tls.reason], values: { reason: tls.reason } };
  },
});
