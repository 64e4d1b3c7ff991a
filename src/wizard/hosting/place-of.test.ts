import { describe, expect, it, test } from 'vitest';
import { placeOf, written } from './place-of.ts';

const file = '/home/me/wizard.html';

describe('an address of the wizard in plain files', () => {
  test.each([
    ['the file alone is the start', '', '', '/', '', ''],
    ['answers alone lead to the start', '', '#error=already-joined', '/', '', '#error=already-joined'],
    ['entries in the query lead to the start', '?error=already-joined', '', '/', '?error=already-joined', ''],
    ['a step stands behind the #', '', '#/failed', '/failed', '', ''],
    ['its answers behind a second #', '', '#/failed#error=x&from=text', '/failed', '', '#error=x&from=text'],
    ['its query between them', '', '#/failed?theme=dark#error=x', '/failed', '?theme=dark', '#error=x'],
    ['the file’s own query holds for a step too', '?theme=dark', '#/failed', '/failed', '?theme=dark', ''],
    ['a scanned second # stays with the step', '', '#/failed%23error=x', '/failed%23error=x', '', ''],
  ])('%s', (_name, search, hash, ...[pathname, ownSearch, ownHash]) => {
    expect(placeOf({ pathname: file, search, hash }, 'single-file')).toEqual({
      pathname,
      search: ownSearch,
      hash: ownHash,
    });
  });

  it('is read back as it was written', () => {
    const place = { pathname: '/errors/already-joined', search: '?theme=dark', hash: '#code=60657' };
    const address = written(place, 'files', 'https://files.test/tools/index.html?x#old');
    expect(address).toBe('https://files.test/tools/index.html#/errors/already-joined?theme=dark#code=60657');
    const { hash } = new URL(address);
    expect(placeOf({ pathname: '/tools/index.html', search: '', hash }, 'files')).toEqual(place);
  });
});

it('an address at our server is its path', () => {
  const place = { pathname: '/base/failed', search: '?embed', hash: '#/not-a-step' };
  expect(placeOf(place, 'server')).toEqual(place);
  expect(written(place, 'server', 'https://w.test/base/x?y#z')).toBe(
    'https://w.test/base/failed?embed#/not-a-step',
  );
});

test.each(['server', 'files'] as const)(
  'a path that looks like another host stays at this one, handed out by %s',
  (hosted) => {
    const place = { pathname: '//evil.example/', search: '', hash: '' };
    expect(new URL(written(place, hosted, 'https://w.test//evil.example/')).host).toBe('w.test');
  },
);
