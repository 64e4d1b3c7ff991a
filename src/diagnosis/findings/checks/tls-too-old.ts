import { defineCheck } from '../define-check.ts';
import { asCode } from '#diagnosis/address/as-code.ts';

/** Versions that browsers speak (Chromium since 84). That TLS 1.2 is SPS's floor too is inferred from its hardened settings (6.10). */
const spoken = new Set(['TLSv1.2', 'TLSv1.3']);

export default defineCheck({
  id: 'tls-too-old',
  rung: 'tls',
  asks: 'Does the server speak TLS 1.2 or newer?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }) {
    if (tls.outcome === 'observed') {
      const { protocol } = tls.fact;
      return spoken.has(protocol)
        ? { verdict: 'passed', text: `speaks ${asCode(protocol)}` }
        : {
            verdict: 'failed',
            text: `speaks ${asCode(protocol)} at most`,
            rule: 'Current browsers refuse that, so SPP’s sign-in does not open (move 2)',
            values: { protocol },
          };
    }
    return tls.reason === 'protocol-too-old'
      ? {
          verdict: 'failed',
          text: 'offers no TLS version that current clients speak',
          values: { reason: tls.reason },
        }
      : { verdict: 'skipped', text: 'the handshake did not get that far' };
  },
});
