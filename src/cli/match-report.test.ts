import { describe, expect, it } from 'vitest';
import { startScan } from '#diagnosis/log-scan/start-scan.ts';
import { matchReport } from './match-report.ts';
import { painter } from './paint.ts';

function report(text: string): string {
  const scan = startScan();
  scan.push(text);
  return matchReport({ ...scan.finish(), text, secret: null }, painter(false), Date.parse('2026-11-26'));
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
    expect(said).toMatch(/^Probably: SPP’s certificate is for another address/);
    expect(said).toContain('read differently: “m” at offset 6.');
  });

  it('says so where nothing is known', () => {
    expect(report('The weather is fine.')).toBe('No known join error was recognised.\n');
  });

  it.each([
    [
      'what curl met',
      "curl: (60) SSL: no alternative certificate subject name matches target host name 'spp.example.org'",
      /curl says[^]*If SPS meets the same: SPP’s certificate is for another address \[certificate-name-mismatch\]/,
    ],
    ['a code without its address', 'Code: 60108', /Which address|One thing would decide|URL/],
    ['nothing of a join', 'The coffee machine is out of order.', /^No known join error was recognised\.\n$/],
  ])('says of a text without an error what is in it: %s', (_, text, says) => {
    expect(report(text)).toMatch(says);
  });
});
