import { describe, expect, it, test } from 'vitest';
import type { Certainty, Match } from '../recognition/recognition.ts';
import { GatheredHits } from './gather-hits.ts';
import { newestFirst } from './newest-first.ts';
import { startScan } from './start-scan.ts';

const mismatch =
  "ERROR: Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP None): SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)";
const joined =
  'ERROR: Request to https://spp.test/service/core/v3/Cluster/SessionModules failed, response (HTTP 400): {"Code": 60657, "Message": "The session connection has a missing, invalid, or non-unique value [ NodeId ]."}';

/** Which error is the newest, in which line, by a scan of these lines. */
function newestOf(lines: readonly string[]) {
  const scan = startScan();
  scan.push(lines.join('\n'));
  return newestFirst(scan.finish().hits).map(({ hit, place }) => [hit.id, place.line]);
}
const at = (time: string, words: string): string => `2026-11-23T${time}Z sps1 ${words}`;
const quiet = at('09:00:00', 'sshd[811]: Accepted key for anna');

test.each([
  [
    'the last one is the newest',
    [mismatch, 'a', joined],
    [
      ['already-joined', 3],
      ['certificate-name-mismatch', 1],
    ],
  ],
  [
    'one that came again is as new as its last place',
    [mismatch, joined, 'a', mismatch],
    [
      ['certificate-name-mismatch', 4],
      ['already-joined', 2],
    ],
  ],
  [
    'in a log that begins with the newest line, the time decides',
    [at('10:00:00', joined), quiet, at('08:00:00', mismatch), at('07:00:00', joined)],
    [
      ['already-joined', 1],
      ['certificate-name-mismatch', 3],
    ],
  ],
  [
    'of two at the same second the last is the newest',
    [at('10:00:00', joined), at('10:00:00', mismatch)],
    [
      ['certificate-name-mismatch', 2],
      ['already-joined', 1],
    ],
  ],
  [
    'where one has no time, the places decide',
    [joined, at('10:00:00', quiet), at('08:00:00', mismatch)],
    [
      ['certificate-name-mismatch', 3],
      ['already-joined', 1],
    ],
  ],
])('%s', (_, lines, newest) => {
  expect(newestOf(lines)).toEqual(newest);
});

describe('of errors that are not equally sure', () => {
  const text = 'one two three';
  const found = (certainty: Certainty, start: number, id: Match['id'] = 'already-joined'): Match => ({
    id,
    basis: 'documented',
    at: [[start, start + 3]],
    facts: {},
    certainty,
    doubts: certainty === 'certain' ? [] : [{ id: 'other-product', says: 'The text also names ServiceNow.' }],
  });
  const gather = (kind: 'log' | 'paste', ...matches: Match[]) => {
    const gathered = new GatheredHits(kind);
    const read = { matches, lastResorts: [], asked: [], seen: [] };
    gathered.add(read, { text, base: 0, line: 1, from: 0, to: text.length });
    return gathered.result();
  };

  it('lists in a log none that is only possible, and does not count it', () => {
    const { hits, more } = gather('log', found('possible', 0), found('probable', 4), found('possible', 8));
    expect({ hits: hits.map(({ certainty, count }) => [certainty, count]), more }).toEqual({
      hits: [['probable', 1]],
      more: 0,
    });
  });

  it('lists it in a paste, for its reader to say whose it is', () => {
    expect(gather('paste', found('possible', 0)).hits).toMatchObject([{ certainty: 'possible' }]);
  });

  it('takes the surest of several reports of one error, with its own words and doubts', () => {
    const { hits } = gather(
      'paste',
      found('possible', 0),
      found('probable', 2, 'join-too-slow'),
      found('certain', 4),
    );
    expect(hits).toMatchObject([
      { id: 'join-too-slow', certainty: 'probable', at: [[2, 5]] },
      { id: 'already-joined', certainty: 'certain', doubts: [], at: [[4, 7]], count: 2 },
    ]);
  });
});
