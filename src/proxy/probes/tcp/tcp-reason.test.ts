import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, test } from 'vitest';
import { tcpReasonOf } from './tcp-reason.ts';

describe('what came back from the network', () => {
  test.each([
    ['ECONNREFUSED', 'refused', 'a reset, and what REJECT says where nothing else is set: port unreachable'],
    ['ENOPROTOOPT', 'refused', 'REJECT icmp-proto-unreachable'],
    [
      'EHOSTUNREACH',
      'no-route',
      'REJECT icmp-host-prohibited and icmp-admin-prohibited, or nobody has the address',
    ],
    ['ENETUNREACH', 'no-route', 'REJECT icmp-net-prohibited, or a router without a route'],
    ['EHOSTDOWN', 'no-route', 'a router that knows of no such host'],
    ['ENONET', 'no-route', 'a router that calls the host isolated'],
    ['ETIMEDOUT', 'timed-out', 'no answer, and the platform gave up before us'],
    ['ECONNRESET', 'reset', 'a reset of another time'],
    ['ESOMETHING', 'unknown', 'what nobody can name'],
  ])('%s is %s: %s', (code, reason) => {
    expect(tcpReasonOf({ code, begun: true }, 'linux')).toBe(reason);
  });
});

describe('what is the checker’s own machine', () => {
  test.each([
    ['EACCES', 'a route `prohibit`, or SELinux'],
    ['EINVAL', 'a route `blackhole`'],
    ['EPERM', 'a filter of its control group'],
    ['EADDRNOTAVAIL', 'no free port'],
    ['EMFILE', 'too many open files'],
    ['ENFILE', 'too many open files of the whole machine'],
    ['ENOBUFS', 'no memory for a socket'],
    ['ENETDOWN', 'its network is down'],
    ['EAFNOSUPPORT', 'a service manager that allows no IPv4'],
  ])('%s whenever it comes: %s', (code) => {
    for (const begun of [true, false]) expect(tcpReasonOf({ code, begun }, 'linux')).toBe('own-machine');
  });
  test.each([
    ['ENETUNREACH', 'no route at all'],
    ['EHOSTUNREACH', 'a route `unreachable`'],
    ['ECONNREFUSED', 'whatever else it says at once'],
    ['ESOMETHING', 'a code that nobody knows'],
  ])('%s before a packet has left: %s', (code) => {
    expect(tcpReasonOf({ code, begun: false }, 'linux')).toBe('own-machine');
  });
  it('is what Winsock calls a network unreachable', () => {
    expect(tcpReasonOf({ code: 'ENETUNREACH', begun: true }, 'win32')).toBe('own-machine');
  });
});

/** How Node tells of a failed connect: its code, and whether it said that the attempt had begun. */
async function failedConnect(host: string, port: number): Promise<{ code: string; begun: boolean }> {
  const socket = connect({ host, port, family: 4, autoSelectFamily: false });
  let begun = false;
  socket.once('connectionAttemptFailed', () => (begun = true));
  const [{ code }] = (await once(socket, 'close').catch((error: unknown) => [error])) as [{ code: string }];
  return { code, begun };
}

describe('Node tells a connect that failed at once from one that was answered', () => {
  it('begun: a loopback port on which nothing listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await failedConnect('127.0.0.1', port)).toEqual({ code: 'ECONNREFUSED', begun: true });
  });
  // The kernel refuses a TCP connection to the broadcast address of loopback before it sends anything.
  it('not begun: the broadcast address of loopback', async () => {
    expect((await failedConnect('127.255.255.255', 443)).begun).toBe(false);
  });
});
