import { judgeValidity } from '#diagnosis/certificate/judge-validity.ts';
import { formatDay } from '../format-day.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '#diagnosis/facts/leaf-of.ts';
import { outOfDateAbove } from '../out-of-date.ts';

export default defineCheck({
  id: 'certificate-expired',
  rung: 'certificate-validity',
  asks: 'Is the certificate still valid?',
  decides: true,
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }, { checkedAt }) {
    const leaf = leafOf({ tls });
    if (tls.outcome !== 'observed' || leaf === undefined)
      return { verdict: 'skipped', text: 'no certificate was seen' };
    const values = { notAfter: leaf.notAfter };
    if (judgeValidity(leaf, checkedAt) === 'expired')
      return { verdict: 'failed', text: `it expired on ${formatDay(leaf.notAfter)}`, values };
    const passed = { verdict: 'passed', text: `valid until ${formatDay(leaf.notAfter)}`, values } as const;
    return outOfDateAbove(tls.fact, checkedAt, 'expired') ?? passed;
  },
});
