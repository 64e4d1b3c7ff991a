import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'client-certificate-wanted',
  rung: 'tls',
  asks: 'Does the server accept clients without a certificate?',
  basis: 'inferred',
  reads: ['endpoint'],
  look({ endpoint: { tls, status } }) {
    const wanted = [tls, status].some(
      (attempt) => attempt.outcome === 'failed' && attempt.reason === 'client-certificate-wanted',
    );
    if (wanted)
      return {
        verdict: 'failed',
        text: 'the server requires a client certificate',
        rule: 'SPP requires none on port 443, and a browser without one gets no sign-in (move 2)',
      };
    return status.outcome === 'observed'
      ? { verdict: 'passed', text: 'requires no client certificate' }
      : { verdict: 'skipped', text: 'no request got through on this connection' };
  },
});
