import { judgeValidity } from '#diagnosis/certificate/judge-validity.ts';
import { formatDay } from '../format-day.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '#diagnosis/facts/leaf-of.ts';
import { outOfDateAbove } from '../out-of-date.ts';

export default defineCheck({
  id: 'certificate-not-yet-valid',
  rung: 'certificate-validity',
  asks: 'Is the certificate valid yet?',
  decides: true,
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }, { checkedAt }) {
    const leaf = leafOf({ tls });
    if (tls.outcome !== 'observed' || leaf === undefined)
      return { verdict: 'skipped', text: 'no certificate was seen' };
    const values = { notBefore: leaf.notBefore };
    if (judgeValidity(leaf, checkedAt) === 'not-yet-valid')
      return { verdict: 'failed', text: `it is not valid until ${formatDay(leaf.notBefore)}`, values };
    const passed = { verdict: 'passed', text: `valid since ${formatDay(leaf.notBefore)}`, values } as const;
    return outOfDateAbove(tls.fact, checkedAt, 'not-yet-valid') ?? passed;
  },
});
