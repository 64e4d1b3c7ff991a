import { expect, test } from 'vitest';
import { backKeys } from './back-keys.ts';

const agents = {
  windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  linux: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
  iphone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
  android:
    'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
};

test.each([
  ['Windows goes back with Alt and the left arrow', agents.windows, 'Win32', ['Alt', '←']],
  ['so does Linux', agents.linux, 'Linux x86_64', ['Alt', '←']],
  ['a Mac goes back with Command and the bracket', agents.mac, 'MacIntel', ['⌘', '[']],
  ['a Mac is known without its platform too', agents.mac, '', ['⌘', '[']],
  ['a browser that pretends to be on a Mac has the keys of its platform', agents.mac, 'Win32', ['Alt', '←']],
  ['an iPhone has no keys, though it is "like Mac OS X"', agents.iphone, 'iPhone', null],
  ['Android has no keys, though it is Linux', agents.android, 'Linux armv81', null],
])('%s', (_, userAgent, platform, keys) => {
  expect(backKeys(userAgent, platform, 0).keys).toEqual(keys);
});

test('an iPad has no keys, though by default it gives itself out as a Mac', () => {
  expect(backKeys(agents.mac, 'MacIntel', 5)).toEqual({
    keys: null,
    otherwise: 'a swipe from the left edge of the page',
  });
});
