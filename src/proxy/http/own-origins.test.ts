import { describe, expect, test } from 'vitest';
import { isOwnHost, isOwnOrigin, isSocketAddress, type Reached } from './own-origins.ts';

const here: Reached = { address: '127.0.0.1', port: 8080, publicUrl: null, isFromHere: true };
const pod: Reached = { ...here, address: '10.244.1.7', isFromHere: false };
const published: Reached = { ...pod, publicUrl: new URL('https://tools.example/sps') };

describe('whose Host is ours', () => {
  test.each<[string, Reached, string, boolean]>([
    ['localhost, said on this machine', here, 'localhost:8080', true],
    ['the own port left out where browsers leave it out', { ...here, port: 80 }, 'localhost', true],
    ['the own port in full there', { ...here, port: 80 }, '127.0.0.1:80', true],
    ['localhost, said by another machine', pod, 'localhost:8080', false],
    ['127.0.0.1, said by another machine', published, '127.0.0.1:8080', false],
    ['[::1], said by another machine', published, '[::1]:8080', false],
    ['the public address, said by another machine', published, 'tools.example', true],
    ['localhost as the public address', { ...pod, publicUrl: new URL('http://localhost:8080') }, 'localhost:8080', true],
    ['the socket’s address, for a page', published, '10.244.1.7:8080', false],
  ])('%s', (_, reached, host, own) => {
    expect(isOwnHost(host, reached)).toBe(own);
  }); // prettier-ignore
});

describe('abuse 49: the address at which a connection arrived', () => {
  test.each<[string, Reached, string, boolean]>([
    ['a pod’s', pod, '10.244.1.7:8080', true],
    ['on port 80, which clients leave out', { ...pod, port: 80 }, '10.244.1.7', true],
    ['of IPv6', { ...pod, address: 'fd00:10::7' }, '[FD00:10::7]:8080', true],
    ['another address', pod, '10.244.1.8:8080', false],
    ['another port', pod, '10.244.1.7:80', false],
    ['no port', pod, '10.244.1.7', false],
    ['a name that leads there', pod, '10.244.1.7.rebind.example:8080', false],
  ])('%s', (_, reached, host, own) => {
    expect(isSocketAddress(host, reached)).toBe(own);
  }); // prettier-ignore
});

describe('abuse 4: whose Origin is ours', () => {
  test.each<[string, Reached, string, string, boolean]>([
    ['the page at localhost', here, 'http://localhost:8080', 'localhost:8080', true],
    ['the published page', published, 'https://tools.example', 'tools.example', true],
    ['the published page, through a proxy that sends its own Host', { ...published, isFromHere: true }, 'https://tools.example', '127.0.0.1:8080', true],
    ['what a visitor runs at home, at the published server', { ...published, isFromHere: true }, 'http://localhost:8080', 'tools.example', false],
    ['localhost, from another machine', published, 'http://localhost:8080', 'localhost:8080', false],
  ])('%s', (_, reached, origin, host, own) => {
    expect(isOwnOrigin(origin, host, reached)).toBe(own);
  }); // prettier-ignore
});
