import { expect, test } from 'vitest';
import { asMarkdown, asText } from '#diagnosis/case/report/print-report.ts';
import { twoAttempts, usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { redactCase } from '#diagnosis/case/redact-case.ts';
import { reportOfCase } from './report-of-case.ts';

const link = 'https://tools.contoso.example/sps-join/case#c1AAz';

test.each([
  ['text', asText],
  ['Markdown', asMarkdown],
])(
  'as %s: the finding, where from, the value, who does the next thing, the steps and the link',
  (_, print) => {
    const text = print(reportOfCase(twoAttempts, link));
    expect(text).toMatch(
      /In short[^]*SPP’s certificate is for [^]*Next, for the SPS administrator: Check `?spp-prod-01[^]*Told to type: `?spp-prod-01[^]*Checked from: `?pamtools02/,
    );
    expect(text).toMatch(/What to do[^]*1\. \((?:the SP[PS] administrator|SPP’s [A-Z])/);
    expect(text).toContain(link);
    expect(text).toMatch(/Checks before[^]*would stop the join: SPP’s certificate does not match/);
    expect(text).toContain('do we need a new certificate?');
  },
);

test('no word of it is internal, and no sign of it is escaped that needs none', () => {
  const text = asMarkdown(reportOfCase(twoAttempts, link));
  expect(text).not.toMatch(/offers-ip|Finer cause|\\u\{/);
  expect(text).toMatch(/What the text says of the cause: the certificate contains an IP address$/m);
});

test('without names it has none, whatever stands in it', () => {
  const text = asText(reportOfCase(redactCase(twoAttempts), 'https://tools.test/case#c1AAz'));
  expect(text).not.toMatch(/contoso|10\.24|pamtools/i);
  expect(text).toMatch(
    /Told to type: HOST-2 \(as sent; check it before you type it\)\. It leads to IP-1, as HOST-1 does/,
  );
});

test('a case in which nothing is known has a report as well', () => {
  const bare = { ...usualCase, answers: {}, check: null, recognised: [] };
  expect(asText(reportOfCase(bare, null))).toMatch(/Nothing was checked, and no error is named\./);
});
