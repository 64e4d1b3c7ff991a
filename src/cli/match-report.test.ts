import { describe, expect, it } from 'vitest';
import { startScan } from '#diagnosis/log-scan/start-scan.ts';
import type { ScanHit, TextKind } from '#diagnosis/log-scan/scan-result.ts';
import type { Certainty } from '#diagnosis/recognition/recognition.ts';
import { matchReport } from './match-report.ts';
import { painter } from './paint.ts';

const now = Date.parse('2026-11-26');

function report(text: string, kind: TextKind = 'paste'): string {
  const scan = startScan(undefined, kind);
  scan.push(text);
  return matchReport({ ...scan.finish(), kind, text, secret: null }, painter(false), now);
}

const doubts = [
  { id: 'other-product', says: 'The text also names ServiceNow.' },
  { id: 'no-request', says: 'Its request is none that the join makes.' },
];

function hit(id: ScanHit['id'], certainty: Certainty, line: number): ScanHit {
  const at: ScanHit['at'] = [[line * 10, line * 10 + 5]];
  const excerpt = { text: '', from: line * 10 };
  return { id, basis: 'documented', at, facts: {}, certainty, doubts, line, count: 1, excerpt };
}

/** The report of what an engine would have found. */
function reportOf(hits: ScanHit[], text = ''): string {
  const found = { hits, more: 0, alsoSeen: [], manualExample: false, keysTakenOut: [], units: 99, lines: 9 };
  return matchReport({ ...found, kind: 'paste', text, secret: null }, painter(false), now);
}

const mismatch = (names: string) =>
  `SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError("hostname 'spp.example.org' doesn't match ${names}",),))`;
const denied = '{"error": "invalid_request", "error_description": "Access denied.", "success": false}';

describe('the report of a match', () => {
  it('says what to do, with the names that the text holds', () => {
    const said = report(mismatch("'192.0.2.123'"));
    expect(said).toContain('[certificate-name-mismatch, documented] line 1');
    expect(said).toContain('Stops at move 4 of 5.');
    expect(said).toMatch(/1\. .*192\.0\.2\.123/);
    expect(said).toContain('Source: Common join error resolutions');
  });

  it('resolves only the error that stops the join first, and names the others', () => {
    const said = report(`${mismatch("'192.0.2.123'")}\n\n${denied}\n`);
    expect(said.match(/Do this/g)).toHaveLength(1);
    expect(said.indexOf('Do this')).toBeGreaterThan(said.indexOf('[wrong-credentials'));
  });

  it('prints nothing of the text but the values it used, and those without controls', () => {
    const said = report(`password=hunter2 ${mismatch("'192.0.2.123'")} \u001b[31m`);
    expect(said).not.toContain('hunter2');
    expect(said).not.toContain('\u001b');
  });

  it('calls a misread text probable, and says which letters were read differently', () => {
    const said = report("hostnarne 'spp.example.org' doesn't match '192.0.2.7'");
    expect(said).toMatch(/^Probably: SPP’s certificate does not match the address/);
    expect(said).toContain('read differently: “m” at offset 6.');
  });

  it('says of a probable error all that speaks against it', () => {
    expect(reportOf([hit('certificate-name-mismatch', 'probable', 1)])).toMatch(
      /^Probably: SPP’s certificate does not match the address \[.*\n {2}Against it: The text also names ServiceNow\.\n {2}Against it: Its request is none that the join makes\.\n[^]*Do this/,
    );
  });

  it('lists a possible error below the probable one, though it would stop the join before it', () => {
    const said = reportOf([
      hit('wrong-credentials', 'possible', 1),
      hit('certificate-name-mismatch', 'probable', 2),
    ]);
    expect(said).toMatch(
      /^Probably: SPP’s certificate[^]*\nIf this came from SPS: [^\n]*\[wrong-credentials/,
    );
    expect(said.match(/Do this/g)).toHaveLength(1);
    expect(said).not.toContain('Did SPS show it');
  });

  it('asks whose error it is where it is only possible, and says what to do if it is SPS’s', () => {
    const said = reportOf([hit('certificate-name-mismatch', 'possible', 1)]);
    expect(said).toMatch(
      /^The text does not say whose error it is\. Did SPS show it after you pressed Join\?\nIf this came from SPS: SPP’s certificate does not match the address \[[^]*Do this/,
    );
  });

  it('takes what a tool says it met for the tool’s', () => {
    const curl =
      "curl: (60) SSL: no alternative certificate subject name matches target host name 'spp.example.org'";
    const said = reportOf([hit('certificate-name-mismatch', 'possible', 1)], curl);
    expect(said).toContain('If SPS meets the same: SPP’s certificate does not match the address');
    expect(said).not.toContain('If this came from SPS');
  });

  it('resolves the newest error of a log, and lists the older ones below', () => {
    const text = [mismatch("'192.0.2.123'"), 'quiet', denied, mismatch("'192.0.2.123'"), 'quiet'].join(
      '\n\n',
    );
    expect(report(text, 'paste')).toMatch(/^SPP’s certificate[^\n]* line 1,[^]*Do this[^]*$/);
    expect(report(text, 'log')).toMatch(
      /^SPP’s certificate does not match the address \[[^\n]* line 7, offset \d+, 2 times\n[^]*Do this[^]*\[wrong-credentials[^\n]* line 5/,
    );
  });

  it('says so where nothing is known', () => {
    expect(report('The weather is fine.')).toBe('No known join error was recognised.\n');
  });

  it.each([
    [
      'what curl met',
      "curl: (60) SSL: no alternative certificate subject name matches target host name 'spp.example.org'",
      /curl says[^]*If SPS meets the same: SPP’s certificate does not match the address \[certificate-name-mismatch\]/,
    ],
    ['a code without its address', 'Code: 60108', /Which address|One thing would decide|URL/],
    ['nothing of a join', 'The coffee machine is out of order.', /^No known join error was recognised\.\n$/],
  ])('says of a text without an error what is in it: %s', (_, text, says) => {
    expect(report(text)).toMatch(says);
  });
});
