import type { TlsFact } from '#diagnosis/facts/tls-facts.ts';
import { defineCheck } from '../define-check.ts';

const texts: Record<Exclude<TlsFact['trust'], 'trusted'>, string> = {
  'self-signed': 'it signed itself; that is how SPP comes, and not documented to stop a join',
  'unknown-issuer': 'it comes from a CA that this checker does not know; whether SPS knows it was not tested',
  incomplete: 'SPP does not send the certificate of the CA that signed it; some clients then refuse it',
  unknown: 'whether its chain is trusted could not be told',
};

export default defineCheck({
  id: 'certificate-untrusted',
  rung: 'certificate-validity',
  asks: 'Does the chain lead to a CA that this checker trusts?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }) {
    if (tls.outcome !== 'observed') return { verdict: 'skipped', text: 'no certificate was seen' };
    const { trust } = tls.fact;
    if (trust === 'trusted') return { verdict: 'passed', text: 'its chain is trusted here' };
    return { verdict: trust === 'unknown' ? 'skipped' : 'warning', text: texts[trust], values: { trust } };
  },
});
