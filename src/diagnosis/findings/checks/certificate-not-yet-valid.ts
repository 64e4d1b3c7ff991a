import { judgeValidity } from '#diagnosis/certificate/judge-validity.ts';
import { day } from '../day.ts';
import { defineCheck } from '../define-check.ts';
import { leafOf } from '../leaf.ts';

export default defineCheck({
  id: 'certificate-not-yet-valid',
  rung: 'certificate-validity',
  asks: 'Is the certificate valid already?',
  basis: 'inferred',
  reads: ['tls'],
  look({ tls }, { checkedAt }) {
    const leaf = leafOf(tls);
    if (leaf === undefined) return { verdict: 'skipped', text: 'no certificate was seen' };
    const values = { notBefore: leaf.notBefore };
    return judgeValidity(leaf, checkedAt) === 'not-yet-valid'
      ? { verdict: 'failed', text: `it is valid from ${day(leaf.notBefore)} on, not yet`, values }
      : { verdict: 'passed', text: `valid since ${day(leaf.notBefore)}`, values };
  },
});
