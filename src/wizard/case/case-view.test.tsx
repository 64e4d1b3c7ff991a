import { expect, test } from 'vitest';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { twoAttempts, usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { shown } from '../testing/shown.tsx';
import { CaseView } from './case-view.tsx';

const view = (shared: SharedCase) => shown(<CaseView shared={shared} />, { at: '/case' }).text;

test('what was told to type stands there with its reason, in the tokens of the case, as sent', () => {
  expect(view(redactCase(twoAttempts))).toMatch(
    /What the sender was told to type \(?as sent\)? ?HOST-2: It leads to IP-1, as HOST-1 does, and shows the same certificate there\./,
  );
});

test('before and after: each check with what it came to, and the sender’s own words', () => {
  const text = view(twoAttempts);
  expect(text).toMatch(/Before and after ?2 checks/);
  expect(text).toMatch(
    /safeguard\.corp\.contoso\.example\. Something seen there would stop the join: SPP’s certificate does not match/,
  );
  expect(text).toContain('May I type the other name, or do we need a new certificate?');
});

test('a case of one check has neither, and says nothing was left out', () => {
  expect(view(usualCase)).not.toMatch(/Before and after|told to type|Left out/);
});

test('what was left out for a short link is said', () => {
  expect(view({ ...twoAttempts, leftOut: ['words-in-text', 'issuers'] })).toContain(
    'Left out so that the link stays short: what else was recognised in the text; certificates of the chain behind the second.',
  );
});
