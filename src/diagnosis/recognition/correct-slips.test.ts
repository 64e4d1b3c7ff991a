import { describe, expect, it } from 'vitest';
import { joinErrors } from '../join-errors/catalogue.ts';
import { recognise } from './recognise.ts';

describe('a slip of text recognition', () => {
  it.each([
    [
      'a code',
      'C0de: 6O1O8\nURL: https://spp.example.org/service/core/v3/Cluster/SessionModules',
      'insufficient-permission',
    ],
    [
      'a path',
      'Code: 60108\nURL: https://spp.example.org/service/core/v3/C1uster/SessionModu1es',
      'insufficient-permission',
    ],
    ['m and rn', "hostnarne 'spp.example.org' doesn't rnatch '192.0.2.7'", 'certificate-name-mismatch'],
    ['l and I', 'This slte can’t be reached', 'address-unreachable'],
    [
      'a sentence',
      'This actlon can only be perforrned on the prirnary appllance (not replica).',
      'spp-is-replica',
    ],
    [
      'a sentence whose words stand where they stood',
      'Request to https://spp.example.org/service/a2a/v2/PsrnValidation failed, response (HTTP 403):\n{"Code": 60108}',
      'join-too-slow',
    ],
    [
      'the general words alone',
      'Error joining to 5PP: SPS has fai1ed to join to SPP. For rnore inforrnation, see the error detai1s. (JoinFai1ed)',
      'generic-join-failed',
    ],
    ['a value', '{"error":"inva1id_request","error_description":"Access denled."}', 'wrong-credentials'],
  ])('in %s is put right, called probable, and marked', (_, text, id) => {
    const { matches } = recognise(text);
    expect(matches).toMatchObject([{ id, certainty: 'probable' }]);
    expect(matches[0]?.changes?.length).toBeGreaterThan(0);
    for (const { at, readAs } of matches[0]?.changes ?? []) {
      expect(text.slice(...at)).not.toBe(readAs);
      expect(readAs).not.toBe('');
    }
  });

  it('marks the letters that were read differently, and only these', () => {
    const text = "hostnarne 'spp.example.org' doesn't match '192.0.2.7'";
    const [match] = recognise(text).matches;
    expect(match?.changes?.map(({ at, readAs }) => [text.slice(...at), readAs])).toEqual([['rn', 'm']]);
  });

  it.each(joinErrors.flatMap(({ examples }) => examples.map(({ text }) => text)))(
    'is not looked for in what is clear: %s',
    (text) => {
      for (const match of recognise(text).matches) expect(match).not.toHaveProperty('changes');
    },
  );
});
