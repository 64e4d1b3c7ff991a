import { describe, expect, it, test } from 'vitest';
import type { SeenByCheck } from './compare-with-check.ts';
import { trialPem as pem } from '../secrets/fixtures/trial-pem.ts';
import { compareWithCheck } from './compare-with-check.ts';
import * as curl from './fixtures/curl-output.ts';
import * as openssl from './fixtures/openssl-output.ts';
import { besideNewer, judgePath } from './judge-path.ts';
import { leafOf } from './judge-seen.ts';
import { readEvidence } from './read-evidence.ts';
import { toolFindingText } from './tool-finding.ts';

const leafIn = (text: string) => {
  const evidence = readEvidence(text);
  const leaf = evidence === null ? undefined : leafOf(evidence)?.certificate;
  if (leaf === undefined) throw new Error('the record holds no certificate');
  return leaf;
};
const printed = leafIn(openssl.sClient);
const encoded = leafIn(pem);
const withPem = `${openssl.sClient}\n${pem}\n`;

const seen: SeenByCheck = {
  host: 'spp.practice.test',
  kind: 'hostname',
  addresses: ['127.0.0.1'],
  leaves: [printed, encoded],
  onlyForOlder: false,
};
const another = { ...printed, fingerprintSha256: 'AA:BB', notAfter: 1, commonNames: ['other.test'] };
const getent = (ip: string) => `${ip}   STREAM spp.practice.test\n${ip}   DGRAM\n${ip}   RAW\n`;
const status = `${curl.curlVerified}\n< HTTP/1.1 200 OK\n< Content-Type: application/json\n<\n{"ApplianceCurrentState":"Online"}`;

describe('the output of a command beside SPS, compared with the check', () => {
  test.each<[string, string, Partial<SeenByCheck>, string[], string]>([
    ['the same address', getent('127.0.0.1'), {}, ['same-address'], 'not-decided'],
    ['another address', getent('198.51.100.77'), {}, ['other-address'], 'failed'],
    [
      'the check found no address',
      getent('127.0.0.1'),
      { addresses: [] },
      ['address-only-there'],
      'not-decided',
    ],
    [
      'getent prints nothing',
      'sps# getent ahostsv4 spp.practice.test\nsps# \n',
      {},
      ['name-not-found'],
      'failed',
    ],
    [
      'curl finds no such name',
      curl.curlUnknownName,
      { host: 'nowhere.invalid' },
      ['name-not-found'],
      'failed',
    ],
    ['the same certificate', withPem, {}, ['untrusted', 'same-certificate'], 'passed'],
    [
      'another certificate',
      openssl.sClient,
      { leaves: [another] },
      ['untrusted', 'other-certificate'],
      'failed',
    ],
    ['refused', openssl.sClientRefused, {}, ['refused'], 'failed'],
    ['plain HTTP', openssl.sClientPlain, {}, ['not-tls'], 'failed'],
    ['not trusted', curl.curlUntrusted, {}, ['same-address', 'untrusted'], 'not-decided'],
    ['SPP’s status', status, {}, ['same-address', 'spp-answers'], 'passed'],
    [
      'SPP’s status with another certificate',
      status,
      { leaves: [another] },
      ['same-address', 'other-certificate', 'spp-answers'],
      'failed',
    ],
    [
      'HTTP 503',
      `${curl.curlVerified}\n< HTTP/1.1 503 Service Unavailable`,
      {},
      ['same-address', 'answers-otherwise'],
      'not-decided',
    ],
    [
      'a page with HTTP 200',
      `${curl.curlVerified}\n< HTTP/2 200 \n< \n<!DOCTYPE html>`,
      {},
      ['same-address', 'answers-page'],
      'not-decided',
    ],
    [
      'by a proxy',
      `* Uses proxy env variable https_proxy == 'x'\n${status}`,
      {},
      ['by-proxy'],
      'not-decided',
    ],
    ['of another host', getent('127.0.0.1').replace('spp.', 'old.'), {}, ['other-host'], 'not-decided'],
    ['no output of any', 'Error joining to SPP', {}, [], 'not-decided'],
    [
      'a command that was never run',
      'getent ahostsv4 spp.practice.test\nopenssl s_client -connect spp.practice.test:443',
      {},
      [],
      'not-decided',
    ],
  ])('%s', (_, text, change, kinds, verdict) => {
    const found = compareWithCheck(text, { ...seen, ...change });
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(judgePath(found)).toBe(verdict);
  });

  it('names both addresses and the words that decided', () => {
    const [found] = compareWithCheck(getent('198.51.100.77'), { ...seen, addresses: ['192.0.2.10'] });
    expect(found?.words).toBe('198.51.100.77   STREAM spp.practice.test');
    expect(found && toolFindingText(found, ['192.0.2.10'])).toBe(
      '**getent** was led to `198.51.100.77`; the check saw `192.0.2.10`. SPS would probably reach another address than the one that was checked.',
    );
  });

  it('reads several outputs in one text', () => {
    const found = compareWithCheck(`${getent('127.0.0.1')}${openssl.sClient}${status}`, seen);
    expect([...new Set(found.map(({ tool }) => tool))]).toEqual(['getent', 'openssl s_client', 'curl']);
    expect(judgePath(found)).toBe('passed');
  });

  it('takes another address with the same certificate for the same SPP', () => {
    const found = compareWithCheck(`${getent('198.51.100.77')}${withPem}`, seen);
    expect(judgePath(found)).toBe('passed');
  });

  it('lets a newer output replace that of the same tool, and a success what was in its way', () => {
    const earlier = compareWithCheck(`${getent('198.51.100.77')}${openssl.sClientRefused}`, seen);
    expect(besideNewer(earlier, compareWithCheck(getent('127.0.0.1'), seen)).map(({ kind }) => kind)).toEqual(
      ['refused'],
    );
    expect(besideNewer(earlier, compareWithCheck(status, seen)).map(({ kind }) => kind)).toEqual([
      'other-address',
    ]);
  });
});
