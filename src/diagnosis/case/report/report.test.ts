import { describe, expect, it, test } from 'vitest';
import { diagnose } from '../../diagnose.ts';
import { unpackCheck } from '../unpack-check.ts';
import type { SharedCase } from '../case.ts';
import { sharedCase } from '../case.ts';
import { fullCase, usualCase } from '../fixtures/usual-case.ts';
import { asMarkdown, asText } from './print-report.ts';
import { reportOf } from './report.ts';

const when = (at: number) => new Date(at).toISOString();
const report = (shared: SharedCase) => {
  const findings = shared.check === null ? [] : diagnose(unpackCheck(shared.check)).findings;
  const finding = { heading: 'It does not match', kicker: 'Stops at move 4 of 5' };
  return reportOf(shared, { findings, finding, steps: [], link: null, when });
};
const noted = (text: string): SharedCase =>
  sharedCase.parse({ ...usualCase, notes: [{ at: usualCase.at, asks: { text } }] });

describe('a report', () => {
  const text = asText(report(fullCase));
  test.each([
    ['what to try first', /Try this:\n/],
    [
      'the error by its title and id',
      /SPP’s certificate does not match the address \[certificate-name-mismatch\]/,
    ],
    ['the words that decided', /doesn't match either of/],
    ['what failed', /Failed: it is for spp-prod-01\.corp\.contoso\.example/],
    ['the certificate', /SHA-256 fingerprint: 9f2c1be0/],
    ['both versions', /7\.0\.4 LTS[^]*7\.0\.4\.26911|7\.0\.4\.26911[^]*7\.0\.4 LTS/],
    ['what was tried', /Followed without success: The join takes longer/],
    ['from where and when', /Checked from: pamtools02[^]*what the sender saw/],
  ])('says %s', (_name, words) => {
    expect(text).toMatch(words);
  });
  it('says "practice" where no real appliance was looked at', () => {
    expect(asText(report({ ...usualCase, practice: true }))).toMatch(/^PRACTICE CASE/);
    expect(text).not.toMatch(/practice/i);
  });
  it('can be made of a case without a check and without a text', () => {
    expect(asMarkdown(report({ ...usualCase, check: null, recognised: [], answers: {} }))).toMatch(
      /^Case: [^\n]*\n----\n/,
    );
  });
});

describe('abuse 35: a note in a report', () => {
  test.each([
    ['a Markdown image', '![x](http://evil.example/b.png)', '`!`\\[`x](http://evil.example/b.png)`'],
    [
      'a link that runs',
      "[here](javascript:document.title='run')",
      "\\[`here](javascript:document.title='run')`",
    ],
    ['a Jira image', '!http://evil.example/b.png!', '\\!`http://evil.example/b.png`\\!'],
    [
      'a Jira macro and link',
      '{color:red}[here|http://evil.example]{color}',
      '\\{`color:red}`\\[`here|http://evil.example]`\\{`color}`',
    ],
    ['markup', '<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
    ['a code span that ends early', '`` ![x](y) ` ![z](w)', '``` `` ! ```\\[`x]`\\(``y) ` !``\\[`z](w)`'],
    ['text that runs backwards', '\u202etxt.exe', '`\\u{202e}txt.exe`'],
    ['lines of its own', 'a\n\n# Heading\n- [x](y)', '`a\\u{a}\\u{a}# Heading\\u{a}- `\\[`x]`\\(`y)`'],
    ['plain words', 'Try it again, please!', '`Try it again, please!`'],
    [
      'what programs write in brackets',
      "[Errno 111] a < b, {1} | x ('Connection aborted.', [SSL: BAD])",
      "`[Errno 111] a < b, {1} | x ('Connection aborted.', [SSL: BAD])`",
    ],
    ['a person of Jira', '[~jane] and [^file.zip]', '\\[`~jane] and `\\[`^file.zip]`'],
    ['a bare link of Jira', '[https://evil.example]', '\\[`https://evil.example]`'],
  ])('%s is plain text in Markdown and in Jira', (_name, text, printed) => {
    const lines = asMarkdown(report(noted(text))).split('\n');
    expect(lines.filter((line) => line.startsWith('- Try this'))).toEqual([`- Try this: ${printed}`]);
  });
  it('holds no character that acts, in any form of the report', () => {
    const shared = noted('\u001b[31m\u202e\u200b\u2028x');
    for (const text of [asText(report(shared)), asMarkdown(report(shared)), JSON.stringify(shared)])
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e]/);
  });
});

test('abuse 28: names that a server chose are inert in a report', () => {
  const { check } = usualCase;
  const hostile = '`![x](http://evil.example)`';
  const endpoints = check?.endpoints.map((endpoint) =>
    'saw' in endpoint.tls
      ? {
          ...endpoint,
          tls: {
            saw: {
              ...endpoint.tls.saw,
              chain: endpoint.tls.saw.chain.map((one) => ({
                ...one,
                cn: [hostile],
                san: [],
                issuer: hostile,
              })),
            },
          },
        }
      : endpoint,
  );
  const printed = asMarkdown(
    report({ ...usualCase, check: check === null ? null : { ...check, endpoints: endpoints ?? [] } }),
  );
  expect(printed).toMatch(/it is for `/);
  expect(printed).not.toMatch(/!\[|\]\(http[^`]*$/m);
});
