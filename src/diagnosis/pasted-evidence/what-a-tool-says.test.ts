import { describe, expect, it, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import * as curl from './fixtures/curl-output.ts';
import * as openssl from './fixtures/openssl-output.ts';
import { readEvidence } from './read-evidence.ts';

const read = (text: string): Evidence => {
  const found = readEvidence(text);
  if (found === null) throw new Error('nothing was read');
  return found;
};

describe('what a tool says', () => {
  test.each([
    ['s_client', openssl.sClient, 'openssl s_client', 'certificate-untrusted', 'self-signed-in-chain'],
    ['s_client, refused', openssl.sClientRefused, 'openssl s_client', 'transport-refused', 'nothing-listens'],
    [
      's_client, no such name',
      openssl.sClientUnknownName,
      'openssl s_client',
      'transport-dns',
      'name-not-known',
    ],
    ['s_client, plain HTTP', openssl.sClientPlain, 'openssl s_client', 'not-https', 'not-tls'],
    ['curl, untrusted', curl.curlUntrusted, 'curl', 'certificate-untrusted', 'self-signed-in-chain'],
    ['curl, another name', curl.curlMismatch, 'curl', 'certificate-name-mismatch', 'offers-hidden'],
    ['curl -k, untrusted', curl.curlInsecure, 'curl', 'certificate-untrusted', 'self-signed-in-chain'],
    ['curl, refused', curl.curlRefused, 'curl', 'transport-refused', 'nothing-listens'],
    [
      'a newer curl, nothing answers at once',
      "curl: (7) Failed to connect to 192.0.2.7 port 443 after 0 ms: Couldn't connect to server",
      'curl',
      'transport-refused',
      null,
    ],
    [
      'curl, closed during the handshake',
      'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to 192.0.2.7:443 ',
      'curl',
      'transport-timeout',
      'closed',
    ],
    [
      'curl, a certificate without a name',
      'curl: (60) SSL: unable to obtain common name from peer certificate',
      'curl',
      'certificate-name-mismatch',
      'offers-nothing-usable',
    ],
    [
      'curl of Windows, another name',
      'curl: (60) schannel: SNI or certificate check failed: SEC_E_WRONG_PRINCIPAL (0x80090322) - The target principal name is incorrect.',
      'curl',
      'certificate-name-mismatch',
      'offers-hidden',
    ],
    [
      'curl of Windows in German, untrusted',
      'curl: (60) schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - Die Zertifikatkette wurde von einer nicht vertrauenswürdigen Zertifizierungsstelle ausgestellt.',
      'curl',
      'certificate-untrusted',
      'unknown-issuer',
    ],
    [
      's_client, its lines run together',
      'CONNECTED(00000003) depth=0 CN = spp.example.org verify error:num=18:self signed certificate verify return:1 --- Verify return code: 18 (self signed certificate)',
      'openssl s_client',
      'certificate-untrusted',
      'self-signed',
    ],
    [
      's_client, reset',
      'CONNECTED(00000003)\nwrite:errno=104\n---\nno peer certificate available',
      'openssl s_client',
      'transport-timeout',
      'reset',
    ],
    [
      's_client, closed',
      'CONNECTED(00000003)\n40E7F0A1B27F0000:error:0A000126:SSL routines:ssl3_read_n:unexpected eof while reading:../ssl/record/rec_layer_s3.c:320:',
      'openssl s_client',
      'transport-timeout',
      'closed',
    ],
    ['curl, no such name', curl.curlUnknownName, 'curl', 'transport-dns', 'name-not-known'],
    ['curl, plain HTTP', curl.curlPlain, 'curl', 'not-https', 'not-tls'],
    ['curl, no answer', curl.curlTimeout, 'curl', 'transport-timeout', 'connect-timeout'],
    ['curl, all well', curl.curlVerified, 'curl', null, null],
  ])('%s', (_, text, tool, id, reason) => {
    for (const wrapped of [text, text.replaceAll('\n', '\r\n'), text.replaceAll(/^/gm, '> ')]) {
      const evidence = read(wrapped);
      expect({ tool: evidence.tool, said: evidence.said.map((one) => [one.id, one.reason]) }).toEqual({
        tool,
        said: [[id, reason]],
      });
      for (const { at, words } of evidence.said) expect(wrapped.slice(...at)).toBe(words);
    }
  });

  it('does not take "0 (ok)" for a verified certificate where none came', () => {
    const { said, certificates, protocol } = read(openssl.sClientPlain);
    expect(said.every(({ id }) => id !== null)).toBe(true);
    expect({ certificates, protocol }).toEqual({ certificates: [], protocol: null });
  });

  it('reads where getent finds a name, each address once', () => {
    const text =
      '$ getent ahostsv4 spp.corp.example\n10.1.2.3       STREAM spp.corp.example\n10.1.2.3       DGRAM\n10.1.2.3       RAW\n10.1.2.4       STREAM\n';
    const { tool, host, said } = read(text);
    expect({ tool, host }).toEqual({ tool: 'getent', host: 'spp.corp.example' });
    expect(said.map(({ words, at }) => [words, text.slice(...at)])).toEqual([
      ['10.1.2.3', '10.1.2.3'],
      ['10.1.2.4', '10.1.2.4'],
    ]);
  });
  test.each([
    ['s_client', openssl.sClient, 'TLSv1.3', null],
    [
      's_client with its command',
      `$ openssl s_client -connect spp.practice.test:443\n${openssl.sClient}`,
      'TLSv1.3',
      'spp.practice.test',
    ],
    ['curl', curl.curlUntrusted, null, 'spp.practice.test'],
    ['curl with its command', `$ curl -v https://192.0.2.7/\n${curl.curlVerified}`, 'TLSv1.3', '192.0.2.7'],
  ])('tells protocol and server of %s', (_, text, protocol, host) => {
    expect(read(text)).toMatchObject({ protocol, host });
  });
});
