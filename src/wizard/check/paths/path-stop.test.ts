import { describe, expect, test } from 'vitest';
import type { DatedFinding, ReportedPaths } from '../run/reported-paths.ts';
import { pathStop } from './path-stop.ts';

const found = (kind: DatedFinding['kind'], at = 20): DatedFinding => ({
  kind,
  tool: 'getent',
  values: ['198.51.100.77'],
  words: null,
  at,
});
const errorPage = { answer: 'error-page', at: 10 } as const;
const notFound = { answer: 'not-found', at: 10 } as const;

describe('what stops the join on a way that only the visitor can go', () => {
  test.each<[string, ReportedPaths, string | null, string | null]>([
    ['nothing was told', {}, null, null],
    ['SPP’s sign-in came up', { browser: { answer: 'sign-in', at: 1 } }, null, null],
    ['a warning is no stop', { browser: { answer: 'warning', at: 1 } }, null, null],
    [
      'the browser’s error page',
      { browser: errorPage },
      'From your browser, the join would probably stop at move 2',
      'address-unreachable',
    ],
    [
      'the browser comes first',
      { browser: errorPage, finds: notFound },
      'From your browser, the join would probably stop at move 2',
      'address-unreachable',
    ],
    [
      'SPS does not find the name',
      { finds: notFound },
      'From SPS, the join would probably stop at move 4 or 5',
      'transport-dns',
    ],
    ['a newer output finds it', { finds: notFound, output: [found('same-address')] }, null, null],
    [
      'an older output found it',
      { finds: notFound, output: [found('same-address', 5)] },
      'From SPS, the join would probably stop at move 4 or 5',
      'transport-dns',
    ],
    [
      'another address',
      { output: [found('other-address')] },
      'SPS reaches another address than the one that was checked',
      null,
    ],
    [
      'refused',
      { output: [found('refused')] },
      'From SPS, the join would probably stop at move 4 or 5',
      'transport-refused',
    ],
    ['what was not decided stops nothing', { output: [found('untrusted')] }, null, null],
  ])('%s', (_, said, title, error) => {
    const stop = pathStop(said, ['192.0.2.10']);
    expect([stop?.title ?? null, stop?.error ?? null]).toEqual([title, error]);
  });
});
