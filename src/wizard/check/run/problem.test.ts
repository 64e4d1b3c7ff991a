import { describe, expect, test } from 'vitest';
import { problemOf } from './problem.ts';

const now = 1_000_000;

const ours = (
  status: number,
  detail: string,
  headers: Record<string, string> = {},
  more: Record<string, unknown> = {},
) =>
  new Response(JSON.stringify({ title: 'x', status, detail, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

describe('an answer that is no check', () => {
  const cases: [string, Response, Awaited<ReturnType<typeof problemOf>>][] = [
    ['not an address', ours(400, 'Why.'), { kind: 'not-an-address', detail: 'Why.' }],
    ['refused by the guard', ours(403, 'No.'), { kind: 'refused', detail: 'No.', reason: null }],
    [
      'refused with the reason',
      ours(403, 'No.', {}, { reason: 'special-range' }),
      { kind: 'refused', detail: 'No.', reason: 'special-range' },
    ],
    [
      'refused with a reason that we do not know',
      ours(403, 'No.', {}, { reason: 'mood' }),
      { kind: 'refused', detail: 'No.', reason: null },
    ],
    ['another host name', ours(421, 'Host.'), { kind: 'other-host', detail: 'Host.' }],
    ['the check is off', ours(503, 'Off.'), { kind: 'off', detail: 'Off.' }],
    [
      'too many checks, with the time to wait',
      ours(429, 'Wait.', { 'retry-after': '7' }),
      { kind: 'too-many', detail: 'Wait.', retryAt: now + 7000 },
    ],
    [
      'too many checks, and a time that cannot be read',
      ours(429, 'Wait.', { 'retry-after': 'soon' }),
      { kind: 'too-many', detail: 'Wait.', retryAt: now + 10_000 },
    ],
    [
      'another server’s 403 is not our guard',
      new Response('<h1>Forbidden</h1>', { status: 403, headers: { 'content-type': 'text/html' } }),
      { kind: 'signed-out', detail: null },
    ],
    ['401, which we never say', new Response('', { status: 401 }), { kind: 'signed-out', detail: null }],
    ['401, whatever its form', ours(401, 'Sign in.'), { kind: 'signed-out', detail: null }],
    [
      'the page of a sign-in',
      new Response('<form>', { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } }),
      { kind: 'signed-out', detail: null },
    ],
    [
      'a redirect that was not followed, to whoever signs people in',
      // Only a browser makes one: undici follows, or shows the redirect itself.
      Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }),
      { kind: 'signed-out', detail: null },
    ],
    [
      'a proxy that cannot reach us',
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
      { kind: 'offline', detail: null },
    ],
    ['plain files without a checker', new Response('', { status: 404 }), { kind: 'offline', detail: null }],
    [
      'a body that is cut off',
      new Response('{"detail": "N', { status: 403, headers: { 'content-type': 'application/problem+json' } }),
      { kind: 'refused', detail: null, reason: null },
    ],
  ];
  test.each(cases)('%s', async (_name, response, problem) => {
    expect(await problemOf(response, now)).toEqual(problem);
  });
});
