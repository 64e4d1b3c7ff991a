import { defineCheck } from '../define-check.ts';

const failures = {
  'handshake-refused': 'the server refuses the TLS handshake',
  'name-wanted': 'the server wants a server name (SNI) that it knows, and refuses this one',
} as const;

export default defineCheck({
  id: 'tls-handshake-refused',
  rung: 'tls',
  asks: 'Does the server take the TLS handshake?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }) {
    if (tls.outcome === 'observed') return { verdict: 'passed', text: 'takes the handshake' };
    if (tls.reason !== 'handshake-refused' && tls.reason !== 'name-wanted')
      return { verdict: 'skipped', text: 'the handshake did not get that far' };
    return { verdict: 'failed', text: failures[tls.reason], values: { reason: tls.reason } };
  },
});
