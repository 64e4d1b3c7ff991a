import { describe, expect, test } from 'vitest';
import { caseOf } from './case-of.ts';

describe('the case of a join error', () => {
  const id = 'certificate-name-mismatch';
  const cases: [string, Parameters<typeof caseOf>, string | null][] = [
    ['is the reason that the text names', [id, { from: 'text', reason: 'offers-hidden' }], 'offers-hidden'],
    [
      'follows from the names in the text',
      [id, { from: 'text', entered: 'a.test', offered: ['b.test'] }],
      'offers-name',
    ],
    [
      'is the address as a name, where both are the same',
      [id, { from: 'text', entered: '192.0.2.1', offered: ['192.0.2.1'] }],
      'ip-as-dns-name',
    ],
    ['is not known where the text names nothing', [id, { from: 'text' }], null],
    [
      'is not taken from a check, whose steps do not speak of a text',
      [id, { reason: 'offers-ip', entered: 'a.test' }],
      null,
    ],
    [
      'is not known for an error without cases',
      ['already-joined', { from: 'text', entered: 'a.test' }],
      null,
    ],
  ];
  test.each(cases)('%s', (_name, [error, answers], which) => {
    expect(caseOf(error, answers)).toBe(which);
  });
});
