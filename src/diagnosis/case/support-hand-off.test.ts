import { expect, test } from 'vitest';
import { diagnose } from '../diagnose.ts';
import { healthy, now, withStatus } from '../findings/fixtures/varied-facts.ts';
import { reportOfHandOff } from './hand-off.ts';
import { asMarkdown, asText } from './report/print-report.ts';
import type { Unsolved } from './support-hand-off.ts';
import { handOffToSupport } from './support-hand-off.ts';

const checkOf = (checked = healthy()): Unsolved['check'] => ({
  host: checked.address.host,
  at: checked.checkedAt,
  from: checked.vantage.hostname,
  findings: diagnose({ checked, checkedAt: now }).findings,
});

const unsolved: Unsolved = {
  tried: ['certificate-name-mismatch', 'already-joined'],
  recognised: [{ id: 'already-joined', words: ['Code: 60657'] }],
  sps: '8.2',
  spp: '8.0.1.2',
  check: checkOf(withStatus({ isReplica: true, isPrimary: false })),
};
const printed = (one: Unsolved, link: string | null = null): string =>
  asText(reportOfHandOff({ ...handOffToSupport(one), link }));

test.each([
  ['whom it is for', /for One Identity support/i],
  ['the version of SPS', /Version of SPS: +8\.2/],
  ['the version of SPP', /Version of SPP: +8\.0\.1\.2/],
  ['what was followed, in its order', /\(certificate-name-mismatch\)[^]*\(already-joined\)/],
  ['the words that decided', /Code: 60657/],
  ['what the check found', /failed: it is a replica/],
  ['the case', /https:\/\/wizard\.test\/case#c1/],
])('support gets %s, as text and as Markdown', (_name, words) => {
  const link = 'https://wizard.test/case#c1';
  expect(printed(unsolved, link)).toMatch(words);
  const markdown = asMarkdown(reportOfHandOff({ ...handOffToSupport(unsolved), link }));
  expect(markdown.replaceAll(/[*\\`]/g, '')).toMatch(words);
});

test('what is not known is said to be unknown, and never to be fine', () => {
  const text = printed({ ...unsolved, sps: null, spp: null, check: null });
  expect(text).toMatch(/Version of SPS: +not known/);
  expect(text).toMatch(/Version of SPP: +not known/);
  expect(text).toContain('SPP’s address was not checked.');
  expect(text).not.toContain('found nothing');
});
