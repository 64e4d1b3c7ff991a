import { describe, expect, it, test } from 'vitest';
import { mendEntry } from './mend-entry.ts';

/** Keeps the host of a URL, as the page's own rule does; that rule has its own test. */
const hostAlone = (given: string): string => /^https:\/\/(?:.*@)?([^/]*)\/?$/.exec(given)?.[1] ?? given;

describe('an address as people and mail programs hand it on', () => {
  const cases: [string, [string, string, string], [string, string, string]][] = [
    ['a clean one stays', ['/join/address', '', '#address=a.test'], ['/join/address', '', '#address=a.test']],
    [
      'an address in the query moves into the fragment',
      ['/', '?address=192.0.2.1', ''],
      ['/', '', '#address=192.0.2.1'],
    ],
    [
      'an error in the query moves too',
      ['/failed', '?error=already-joined', ''],
      ['/failed', '', '#error=already-joined'],
    ],
    [
      'what the fragment says wins',
      ['/', '?address=old.test', '#address=new.test'],
      ['/', '', '#address=new.test'],
    ],
    [
      'a password in the query does not get into the fragment',
      ['/join/address', '?address=https://a:pw@spp.test/', ''],
      ['/join/address', '', '#address=spp.test'],
    ],
    [
      'a password does not stay in the fragment',
      ['/join/address', '', '#address=https%3A%2F%2Fa%3Apw%40spp.test%2F&sps=8'],
      ['/join/address', '', '#address=spp.test&sps=8'],
    ],
    ['other answers in the query are not entries', ['/', '?outcome=worked&sps=8', ''], ['/', '', '']],
    [
      'how it is shown stays in the query',
      ['/', '?theme=dark&x=1&embed', ''],
      ['/', '?embed&theme=dark', ''],
    ],
    [
      '%23 instead of a number sign',
      ['/join/address%23address=a.test', '', ''],
      ['/join/address', '', '#address=a.test'],
    ],
    [
      '%23 after a query',
      ['/join/address', '?embed%23address=a.test', ''],
      ['/join/address', '?embed', '#address=a.test'],
    ],
    ['a shared case stays as it is', ['/case', '?x=1', '#c1AAb-_z'], ['/case', '', '#c1AAb-_z']],
    ['%23 before a shared case', ['/case%23c1AAb-_z', '', ''], ['/case', '', '#c1AAb-_z']],
    [
      '%23 before a shared case, after a query',
      ['/case', '?embed%23c1AAbz', ''],
      ['/case', '?embed', '#c1AAbz'],
    ],
    ['%2523 before a shared case', ['/case%2523c1AAb-_z', '', ''], ['/case', '', '#c1AAb-_z']],
    ['%252523 before a shared case', ['/case%252523c1AAb-_z', '', ''], ['/case', '', '#c1AAb-_z']],
    [
      '%2523 before answers',
      ['/failed%2523error=already-joined', '', ''],
      ['/failed', '', '#error=already-joined'],
    ],
    ['a zero-width space in the path', ['/case%E2%80%8B', '', '#c1AAb-_z'], ['/case', '', '#c1AAb-_z']],
    ['the same, encoded twice, with a bracket', ['/case%25E2%2580%258B%3E', '', ''], ['/case', '', '']],
    [
      'a zero-width space in the fragment',
      ['/case', '', '#%E2%80%8Bc1AAb-_z'],
      ['/case', '', '#%E2%80%8Bc1AAb-_z'],
    ],
    ['a bracket before it', ['/case', '', '#<c1AAb-_z'], ['/case', '', '#<c1AAb-_z']],
    ['a space in an entry stays', ['/', '?address=a%20b', ''], ['/', '', '#address=a+b']],
    ['a code in a fragment is no case', ['/case', '', '#code=60108'], ['/case', '', '#code=60108']],
    ['a full stop after the path', ['/errors/already-joined.', '', ''], ['/errors/already-joined', '', '']],
    [
      'a bracket after the fragment',
      ['/failed', '', '#error=already-joined)'],
      ['/failed', '', '#error=already-joined'],
    ],
  ];
  test.each(cases)('%s', (_name, [pathname, search, hash], [mendedPath, mendedSearch, mendedHash]) => {
    expect(mendEntry({ pathname, search, hash }, hostAlone)).toEqual({
      pathname: mendedPath,
      search: mendedSearch,
      hash: mendedHash,
    });
  });
  it('does not change what it has mended', () => {
    for (const [, [pathname, search, hash]] of cases) {
      const once = mendEntry({ pathname, search, hash }, hostAlone);
      expect(mendEntry(once, hostAlone)).toEqual(once);
    }
  });
});
