import MarkdownIt from 'markdown-it';
import { describe, expect, it, test } from 'vitest';
import { asMarkdown, asText } from './print-report.ts';
import type { Report, ReportLine } from './report-line.ts';
import { chance } from '../testing/chance.ts';
import { shownInJira } from '../testing/jira-markup.ts';

const link = 'https://tools.contoso.example/sps-join/case#c1AAz_9-z';

/** As GitHub reads Markdown: lists, code, deleted text, and links made of bare addresses; raw HTML stays, so that it would be seen. */
const github = new MarkdownIt({ html: true, linkify: true });

const text = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const tags = (html: string): string[] => [...html.matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag ?? '');

/** But for the signs and the room of code spans. */
const plain = (line: string): string => line.replaceAll(/[`\s]/g, '');
const decoded = (value: string): string =>
  value.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const reportWith = (lines: ReportLine[]): Report => ({
  title: 'Case: joining SPS to SPP',
  sections: [{ title: 'In short', lines: [...lines, { label: 'Link', link }] }],
});

/** What the line of a value reads as, in each of them. */
function shown(values: readonly string[]) {
  const markdown = asMarkdown(reportWith([{ label: 'Value', values }]));
  const html = github.render(markdown);
  const item = text(/<li>(Value[^]*?)<\/li>/.exec(html)?.[1] ?? '');
  const jira = shownInJira(markdown);
  const line = jira.text.split('\n').find((one) => one.startsWith('Value')) ?? '';
  return { html, item, jira, line };
}

const usual = [
  'spp-prod-01.corp.contoso.example',
  '10.24.117.31',
  '*.pam.contoso.example',
  '_sip._tcp.contoso.example',
  "hostname 'a.example' doesn't match either of 'b.example', '*.c.example'",
  '[Errno 111] Connection refused',
  '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:1129)',
  '{"Code": 60108, "Message": "Authorization is required for this request."}',
  'CN=spp, OU=Identity & Access <pam>, O="Contoso, Inc."',
  'openssl s_client -connect spp:443 -servername spp -showcerts',
  String.raw`CORP\jane`,
  String.raw`\\files\share\join.log`,
  'jane.doe+join@contoso.example',
  'https://spp.contoso.example/service/core/v4/Cluster/SessionModules',
  '/service/core/v3/Cluster/SessionModules',
  'SHA-256: 9f:2c - valid -- until -- 2031',
  'Code: 60657 (x) and (!) :) now',
];
const hostile = [
  '![x](http://evil.example/b.png)',
  "[here](javascript:document.title='run')",
  '!http://evil.example/b.png!',
  '{color:red}[here|http://evil.example]{color}',
  '<img src=x onerror=alert(1)><script>run()</script>',
  '`` ![x](y) ` ![z](w)',
  '``',
  ' ` ',
  '[~jane] and [^file.zip] and [#top]',
  '[https://evil.example]',
  '*a* _b_ -c- +d+ ^e^ ~f~ ??g?? {*}h{*}',
  '~~deleted~~ **bold** __bold__',
  String.raw`\_x\_ \[y\] a\\b \\`,
  '- - -',
  '{noformat}',
  '{{mono}}',
  'www.evil.example and evil@evil.example',
  '<https://evil.example>',
  '[x]: https://evil.example "title"',
  '| a | b |',
  '1. one',
  '&lt;b&gt; &#91;x&#93;',
];

describe.each([
  ['a usual value', usual],
  ['a hostile value', hostile],
])('%s', (_, values) => {
  it.each(values)('%j reads as it is in GitHub, and nothing of it acts', (value) => {
    const { html, item } = shown([value]);
    expect(item).toBe(`Value: ${value}`);
    expect(new Set(tags(html))).toEqual(
      new Set(['h2', 'ul', 'li', 'a', ...(tags(html).includes('code') ? ['code'] : [])]),
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain(`<a href="${link}">${link}</a>`);
  });
  it.each(values)(
    '%j reads as it is in Jira, and nothing of it acts but an address that shows where it leads',
    (value) => {
      const { jira, line } = shown([value]);
      expect([jira.acts, jira.phrases]).toEqual([[], []]);
      // Jira knows no code spans, so that their signs stay, and an entity is one wherever it stands.
      expect(plain(line)).toBe(plain(`Value: ${decoded(value)}`));
      for (const one of jira.links.filter((to) => to !== link))
        expect(value).toContain(one.replace(/[`.]+$/, ''));
    },
  );
});

test('values in one line do not act together', () => {
  const { item, jira, line } = shown(['*.a.example', '*.b.example', '_x', 'y_', 'wow!', '!wow', 'a-', '-b']);
  expect(item).toBe('Value: *.a.example, *.b.example, _x, y_, wow!, !wow, a-, -b');
  expect(line.replaceAll('`', '')).toBe(item);
  expect([jira.acts, jira.phrases]).toEqual([[], []]);
});

test('texts made up of what acts read as they are, whatever comes together', () => {
  const next = chance(13);
  const parts = [
    ...'*_-+^~?![](){}|\\`<>&#@:;. ax1',
    '--',
    '??',
    '](',
    'http://a.b',
    '{*}',
    '[~',
    '\\\\',
    '(x)',
    ':)',
  ];
  for (let round = 0; round < 3000; round += 1) {
    const length = 1 + Math.floor(next() * 12);
    const value = Array.from({ length }, () => parts[Math.floor(next() * parts.length)] ?? '')
      .join('')
      .trim();
    if (value === '') continue;
    const { html, item } = shown([value]);
    expect({ value, item, links: html.match(/<(?:a|img|script|em|strong|s)\b/g)?.length }).toEqual({
      value,
      item: `Value: ${value}`,
      links: 1,
    });
  }
});

test('a sentence keeps its labels apart and its values as they are, in both', () => {
  const says = 'Enter `*.a_b.example` (as sent) in **SPP Address**, or `*.c` in **Join**.';
  const markdown = asMarkdown(reportWith([{ says, step: 1 }]));
  const html = github.render(markdown);
  expect(html).toContain('<ol>');
  expect(html.match(/<em>[^<]*<\/em>/g)).toEqual(['<em>SPP Address</em>', '<em>Join</em>']);
  expect(text(html)).toContain('Enter *.a_b.example (as sent) in SPP Address, or *.c in Join.');
  const jira = shownInJira(markdown);
  expect(jira.phrases).toEqual(['bold SPP Address', 'bold Join']);
  expect(jira.text.replaceAll('`', '')).toContain(
    '1. Enter *.a_b.example (as sent) in SPP Address, or *.c in Join.',
  );
});

test('headings are headings in GitHub, and lines of their own above a rule in Jira', () => {
  const markdown = asMarkdown(reportWith([]));
  expect(github.render(markdown)).toMatch(/<h2>Case: joining SPS to SPP<\/h2>\s*<h2>In short<\/h2>/);
  expect(shownInJira(markdown)).toMatchObject({ acts: [], links: [link] });
});

test('a link that is no address of the web is a value', () => {
  const markdown = asMarkdown({
    ...reportWith([]),
    sections: [{ title: 'In short', lines: [{ label: 'Link', link: 'sps-join-wizard.html#/case#c1AAz' }] }],
  });
  expect(github.render(markdown)).toContain('<code>sps-join-wizard.html#/case#c1AAz</code>');
});

test('as text, for a journal of ServiceNow too, nothing is escaped but a tag that would open HTML there', () => {
  for (const value of [...usual, ...hostile])
    expect(asText(reportWith([{ label: 'Value', values: [value] }]))).toContain(`- Value: ${value}\n`);
  expect(asText(reportWith([{ label: 'Value', values: ['[code]<a href=x>y</a>[/CODE]'] }]))).not.toMatch(
    /\[\/?code\]/i,
  );
});
