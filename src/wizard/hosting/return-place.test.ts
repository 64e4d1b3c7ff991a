import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backFromSignIn, forgetReturn, keepForReturn, tellSignedOut } from './return-place.ts';

const left = { pathname: '/base/case', search: '?theme=dark', hash: '#c1AAAA' };
const bare = { pathname: '/base/case', search: '', hash: '' };
const kept = new Map<string, string>();

beforeEach(() => {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  tellSignedOut(true);
});
afterEach(() => {
  kept.clear();
  tellSignedOut(false);
  vi.unstubAllGlobals();
});

const back = (place: typeof bare, now = 1000) => backFromSignIn(place, '/base/', now);

describe('coming back from signing in', () => {
  test.each([
    ['to the same page', bare],
    ['to the first page', { ...bare, pathname: '/base/' }],
    ['with a query of the sign-on’s', { ...bare, search: '?code=x&state=y' }],
  ])('%s: the place is as it was, once', (_name, place) => {
    keepForReturn(left, 0);
    expect(back(place)).toEqual(left);
    expect(kept.size).toBe(0);
    expect(back(place)).toEqual(place);
  });
  test.each([
    ['with a fragment of its own', { ...bare, hash: '#error=already-joined' }, 1000],
    ['to another page', { ...bare, pathname: '/base/failed' }, 1000],
    ['after more than an hour', bare, 3_600_001],
    ['before it was left, by a clock that was set back', bare, -1],
  ])('%s: it is another visit, and what was kept is gone', (_name, place, now) => {
    keepForReturn(left, 0);
    expect(back(place, now)).toEqual(place);
    expect(kept.size).toBe(0);
  });
  test('nothing is kept where nobody was signed out, where there is no fragment, and after starting again', () => {
    keepForReturn(bare, 0);
    expect(kept.size).toBe(0);
    tellSignedOut(false);
    keepForReturn(left, 0);
    expect(kept.size).toBe(0);
    tellSignedOut(true);
    keepForReturn(left, 0);
    forgetReturn();
    expect(kept.size).toBe(0);
  });
  test.each(['no JSON', '{}', '{"at":0,"pathname":7}'])('%s in its place is nothing', (text) => {
    kept.set('sps-join-wizard.return-place', text);
    expect(back(bare)).toEqual(bare);
  });
});
