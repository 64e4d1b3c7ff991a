import { defineCheck } from '../define-check.ts';

const failures = {
  'timed-out':
    'port 443 accepts the connection, then stays silent; large packets may also be lost on the way (path MTU)',
  closed: 'port 443 accepts the connection and closes it at once',
  reset: 'port 443 accepts the connection and resets it',
} as const;

const doubts = {
  unknown: 'the TLS handshake failed for a reason that this checker does not know',
  'too-many-bytes': 'the TLS handshake does not end',
  'unreadable-certificate': 'the port speaks TLS, but its certificate cannot be read',
} as const;

export default defineCheck({
  id: 'tls-unanswered',
  rung: 'tls',
  asks: 'Does the port answer a TLS hello?',
  decides: true,
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }) {
    if (tls.outcome === 'observed')
      return {
        verdict: 'passed',
        text: `answers with ${tls.fact.protocol}`,
        values: { protocol: tls.fact.protocol },
      };
    switch (tls.reason) {
      case 'timed-out':
      case 'closed':
      case 'reset':
        return { verdict: 'failed', text: failures[tls.reason], values: { reason: tls.reason } };
      case 'unknown':
      case 'too-many-bytes':
      case 'unreadable-certificate':
        return {
          verdict: 'unknown',
          text: doubts[tls.reason],
          values: { reason: tls.reason },
        };
      default:
        return { verdict: 'skipped', text: 'the port answered' };
    }
  },
});
