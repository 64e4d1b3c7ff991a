import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceRows } from './evidence-rows.ts';
import { parseOutputs } from './fixtures/parse-outputs.ts';
import { readEvidence } from './read-evidence.ts';

const ofCurl = parseOutputs(
  'curl.txt',
  readFileSync(new URL('fixtures/outputs/curl.txt', import.meta.url), 'utf8'),
);

const rowsIn = (text: string) => evidenceRows({ text, evidence: readEvidence(text) }, 0);

describe('what people write about the output of tools is no evidence', () => {
  it.each([
    'curl (60) means that the certificate was not trusted.',
    'Exit code 60: Peer certificate cannot be authenticated with known CA certificates.',
    'Browsers may show ERR_CONNECTION_REFUSED or ERR_CONNECTION_TIMED_OUT when a firewall blocks the port.',
    'If you see curl: (60) SSL certificate problem: unable to get local issuer certificate, give the CA with --cacert.',
    'You may get curl: (7) Failed to connect to spp.example.org port 443: Connection refused while SPP starts.',
    'A proxy can return curl: (56) Received HTTP code 407 from proxy after CONNECT, for example.',
    'curl: (6) Could not resolve host means that the name is not known.',
    '- curl: (28) Connection timed out – this usually happens when a firewall drops packets',
    '| curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL | The server closed the connection |',
    'Errors like "x509: certificate signed by unknown authority" have to do with the CA.',
    'When you see `java.net.UnknownHostException: spp`, look at /etc/resolv.conf.',
    'An error such as getaddrinfo ENOTFOUND spp.example.org is a matter of DNS.',
    'The command nslookup spp.example.org shows whether the name is known.',
    'SPP does not answer ping. Test it with Test-NetConnection spp.example.org -Port 443.',
    'Run openssl s_client -connect spp.example.org:443 and look for "Verify return code: 0 (ok)".',
    'The certificate has expired, please replace it. Connection refused, they said.',
    'Paste it from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.',
    'The status holds ApplianceCurrentState: it is Online or not.',
  ])('%s', (text) => {
    expect(rowsIn(text)).toEqual([]);
  });

  it('nor is a manual’s list of exits', () => {
    const manual = [
      'curl: (6) Could not resolve host: spp.example.org',
      '  Look at the name servers.',
      'curl: (7) Failed to connect to spp.example.org port 443: Connection refused',
      '  SPP is not up.',
      'curl: (28) Connection timed out after 10000 milliseconds',
      '  A firewall drops the packets.',
      'curl: (60) SSL certificate problem: self-signed certificate',
      '  Give the CA.',
    ].join('\n');
    expect(rowsIn(manual)).toEqual([]);
  });
});

describe('nor is the source code of a program', () => {
  it.each([
    "if (message.includes('curl: (60) SSL certificate problem')) retry();",
    'return fmt.Errorf("x509: certificate signed by unknown authority")',
    'throw new Error("getaddrinfo ENOTFOUND spp.example.org");',
    "const refused = 'connect ECONNREFUSED 10.1.2.3:443';",
    '// x509: certificate is valid for a.example.org, not b.example.org',
    'expect(error.message).toBe("java.net.ConnectException: Connection refused");',
    'raise ssl.SSLError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed (_ssl.c:1006)")',
    'grep "curl: (7) Failed to connect" /var/log/join.log',
    'interface Status { ApplianceCurrentState: string; ApplianceName: string; ApplianceVersion: string; }',
  ])('%s', (text) => {
    expect(rowsIn(text)).toEqual([]);
  });
});

describe('nor what SPS’s own client says', () => {
  it.each([
    "SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)')))",
    'Error joining to SPP: SPS has failed to join to SPP. (JoinFailed)',
    'Code: 60108\nURL: https://spp.example.org/service/core/v3/Cluster/SessionModules\nStatus: 403',
  ])('%s', (text) => {
    expect(rowsIn(text)).toEqual([]);
  });
});

it('the words are found again behind a sentence that only leads to them', () => {
  for (const { text, rows } of ofCurl.filter((one) => !one.text.includes('\n')))
    expect({ text, count: rowsIn(`We tried it on SPS and got this: ${text}`).length }).toEqual({
      text,
      count: rows.length,
    });
});
