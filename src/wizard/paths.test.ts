import { describe, expect, it, test } from 'vitest';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { steps } from './flow/flow.ts';
import { addressOf, basePath, routes } from './paths.ts';

describe('addresses of the steps', () => {
  it('gives every step its own', () => {
    expect(new Set(Object.values(routes)).size).toBe(steps.length);
  });
  it('keeps the answers in the fragment and how it is shown in the query', () => {
    expect(addressOf('before', { address: Hearsay.of('a.test') }, '?embed&theme=dark&x=1')).toEqual({
      pathname: '/join/before',
      search: '?embed&theme=dark',
      hash: '#address=a.test',
    });
  });
  it('has the error in the path of its resolution', () => {
    expect(
      addressOf('resolution', { error: 'already-joined', said: Hearsay.of({ code: '60657' }) }, ''),
    ).toEqual({
      pathname: '/errors/already-joined',
      search: '',
      hash: '#code=60657',
    });
  });
  it('leads to the catalogue where no error is named', () => {
    expect(addressOf('resolution', {}, '').pathname).toBe('/errors');
  });
  test.each([
    ['the root', 'http://localhost:8080/', '/'],
    ['a path', 'https://portal.test/tools/join/', '/tools/join/'],
  ])('finds the base path at %s', (_name, uri, path) => {
    expect(basePath(uri)).toBe(path);
  });
});
