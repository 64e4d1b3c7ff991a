import { expect, test } from 'vitest';
import { asMarkdown, asText } from '#diagnosis/case/report/print-report.ts';
import { twoAttempts, usualCase } from '#diagnosis/case/fixtures/usual-case.ts';
import { generatedCase } from '#diagnosis/case/testing/generated-case.ts';
import { dnsReason } from '#diagnosis/facts/dns-facts.ts';
import { statusReason } from '#diagnosis/facts/status-facts.ts';
import { tcpReason } from '#diagnosis/facts/tcp-facts.ts';
import { tlsFact, tlsReason } from '#diagnosis/facts/tls-facts.ts';
import { joinErrorById, joinErrors } from '#diagnosis/join-errors/catalogue.ts';
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

/** Our own names for things, which are words of the code and not of a report. */
const internal = [
  ...joinErrors.flatMap(({ steps, variants = {} }) => [
    ...Object.keys(variants),
    ...steps.flatMap(({ variant, settledBy = [] }) => [variant ?? '', ...settledBy]),
  ]),
  ...tlsFact.shape.trust.options,
  ...[tlsReason, dnsReason, tcpReason, statusReason].flatMap(({ options }) => options),
  'offers-ip',
  'offers-name',
  'offers-hidden',
  'offers-nothing-usable',
  'ip-as-dns-name',
  'not-assessed',
  'words-in-text',
  'earlier-checks',
  'said-by-check',
  'not-known',
  'spp-admin',
  'sps-admin',
].filter((word) => word.includes('-') && word !== 'self-signed');

test('no report of any case holds a word of the code', () => {
  const words = new RegExp(`(?<![\\w[./-])(?:${[...new Set(internal)].join('|')})(?![\\w\\]-])`);
  for (let seed = 1; seed <= 150; seed++) {
    const { shared } = generatedCase(seed);
    const reasons = Object.keys(joinErrorById['certificate-name-mismatch'].variants ?? {});
    const one = {
      ...shared,
      leftOut: ['words-in-text' as const, 'earlier-checks' as const],
      answers: {
        ...shared.answers,
        reason: [...reasons, 'offers-ip', 'offers-name', 'no-such'][seed % (reasons.length + 3)] ?? '',
      },
    };
    for (const sent of [one, redactCase(one)])
      for (const text of [asText(reportOfCase(sent, link)), asMarkdown(reportOfCase(sent, link))])
        expect({ seed, word: words.exec(text)?.[0] }).toEqual({ seed, word: undefined });
  }
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
