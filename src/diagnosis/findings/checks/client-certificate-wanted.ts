import { defineCheck } from '../define-check.ts';

export default defineCheck({
  id: 'client-certificate-wanted',
  rung: 'tls',
  asks: 'Does the server let a client in without a certificate?',
  basis: 'inferred',
  reads: ['endpoint'],
  look({ endpoint: { tls, status } }) {
    const wanted = [tls, status].some(
      (attempt) => attempt.outcome === 'failed' && attempt.reason === 'client-certificate-wanted',
    );
    if (wanted)
      return {
        verdict: 'failed',
        text: 'the server wants a client certificate',
        rule: 'SPP asks for none on port 443',
      };
    return status.outcome === 'observed'
      ? { verdict: 'passed', text: 'asks for no client certificate' }
      : { verdict: 'skipped', text: 'nothing was asked over this connection' };
  },
});
