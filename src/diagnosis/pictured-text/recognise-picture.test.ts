import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { easilyMisread } from './easily-misread.ts';
import { mend } from './mend.ts';
import { recognisePicture } from './recognise-picture.ts';
import { withoutNames } from './without-names.ts';

const examples = joinErrors.flatMap(({ examples: all }) => all.map(({ text }) => text));

it.each(examples)('is never certain of what a picture shows: %s', (text) => {
  for (const { certainty } of recognisePicture(text).matches) expect(certainty).not.toBe('certain');
});

describe('finds an error though letters were misread', () => {
  it.each([
    [
      'NodeId read with an l',
      'already-joined',
      'The session connection has a missing, invalid, or non-unique\nvalue [ Nodeld 1.\nCode: 60657\nURL: https://192.0.2.123/service/core/v3/Cluster/SessionModules',
    ],
    [
      'slashes read as letters',
      'certificate-name-mismatch',
      "HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: Iservicelcorelv3iCluster/SessionModules (Caused by SSLError(CertificateError(\"hostname 'a.example' doesn't match '192.0.2.1'\",),))",
    ],
    [
      'an underscore read as a space',
      'wrong-credentials',
      '"error": "invalid request",\n"error description”: "Access denied.",',
    ],
    [
      'a wrong letter in a long word',
      'insufficient-permission',
      'Authorization is requircd for this request.\nURL: https://192.0.2.123/service/core/v3/Cluster/SessionMofules',
    ],
    [
      'a version read as a letter',
      'insufficient-permission',
      'Authorization is required for this request.\nURL: https:/pam.example.com/servicelcorelva/Cluster/SessionModules',
    ],
    [
      'a code of a browser',
      'address-unreachable',
      'This site can’t be reached\n\nspp.example.org refused to connect.\n\nERR CONNECTlON_REFUSED',
    ],
  ])('%s', (_, id, text) => {
    const [match] = recognisePicture(text).matches;
    expect(match).toMatchObject({ id, certainty: 'probable' });
    for (const [start, end] of match?.at ?? []) expect(text.slice(start, end).trim()).not.toBe('');
  });
});

it('says which letters it read differently, where they stand in the text that was given', () => {
  const text =
    'Authorization is requircd for this request.\nURL: https://h.example/service/core/v3/Cluster/SessionModules';
  const [match] = recognisePicture(text).matches;
  expect(match?.changes?.map(({ at, readAs }) => [text.slice(...at), readAs])).toEqual([
    ['Authorization is requircd for this request', 'Authorization is required for this request'],
  ]);
});

it.each([
  'Quarterly report. The coffee machine on the second floor is out of order until Friday.',
  'certificate is valid for wiki.example.org until 2027',
  'The host name matches the certificate.',
  'You are connected to this site.',
])('takes nothing of this for an error: %s', (text) => {
  expect(recognisePicture(text).matches.filter(({ certainty }) => certainty !== 'possible')).toEqual([]);
});

it('reads over no “not” and changes no number', () => {
  expect(mend('the certificate is trusted').text).toBe('the certificate is trusted');
  expect(mend('Code: 60109 and 60418').text).toBe('Code: 60109 and 60418');
});

it('leads back from the mended text to the one that was read', () => {
  const text = 'x Max retries\nexceeded with urI: y';
  const mended = mend(text);
  const start = mended.text.indexOf('Max');
  expect(text.slice(...mended.back([start, start + 3]))).toBe('Max retries\nexceeded with urI');
  const y = mended.text.indexOf('y');
  expect(text.slice(...mended.back([y, y + 1]))).toBe('y');
});

it('is certain of nothing in a text that is too long to be mended', () => {
  const { matches } = recognisePicture(`${'x\n'.repeat(20_000)}${examples.join('\n\n')}`);
  expect(matches.length).toBeGreaterThan(0);
  expect(matches.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
});

it('takes seconds for no picture, however much is on it', () => {
  const start = performance.now();
  recognisePicture('Error: hostname certificate connection refused http '.repeat(600));
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('marks letters that are easily taken for others, and names no address of a picture', () => {
  expect(easilyMisread('spp1').map((range) => 'spp1'.slice(...range))).toEqual(['1']);
  expect(easilyMisread('corn').map((range) => 'corn'.slice(...range))).toEqual(['rn']);
  const facts = {
    host: 'a.example',
    entered: 'b',
    offeredNames: ['c'],
    url: 'https://a',
    node: 'n',
    code: 60108,
  };
  expect(withoutNames(facts)).toEqual({ code: 60108 });
});
