import { describe, expect, test } from 'vitest';
import { variantOf } from './variant-of.ts';

describe('the case of a join error', () => {
  const id = 'certificate-name-mismatch';
  const cases: [string, Parameters<typeof variantOf>, string | null][] = [
    ['is the reason that the text names', [id, { reason: 'offers-hidden' }], 'offers-hidden'],
    ['follows from the names in the text', [id, { entered: 'a.test', offered: ['b.test'] }], 'offers-name'],
    [
      'is the address as a name, where both are the same',
      [id, { entered: '192.0.2.1', offered: ['192.0.2.1'] }],
      'ip-as-dns-name',
    ],
    ['is not known where the text names nothing', [id, {}], null],
    [
      'follows from the certificate that a check saw',
      [id, null, { host: '192.0.2.1', offered: [] }],
      'offers-nothing-usable',
    ],
    [
      'is none with steps of its own, where the check says what may be typed',
      [id, null, { host: 'a.test', offered: ['192.0.2.1'] }],
      'said-by-check',
    ],
    ['is not known for an error without cases', ['already-joined', { entered: 'a.test' }], null],
  ];
  test.each(cases)('%s', (_name, parameters, which) => {
    expect(variantOf(...parameters)).toBe(which);
  });
});
