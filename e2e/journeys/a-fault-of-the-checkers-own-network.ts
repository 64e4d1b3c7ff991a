import { expect, test } from '../test.ts';
import { aNetworkOfItsOwn, runInNetwork } from '../network-of-its-own.ts';

test.skip(!aNetworkOfItsOwn, 'this machine lets nobody make a network namespace (unshare, ip)');

for (const [route, code] of [
  ['prohibit 10.250.0.1', 'EACCES'],
  ['blackhole 10.250.0.1', 'EINVAL'],
  ['unreachable 10.250.0.1', 'EHOSTUNREACH'],
  [null, 'ENETUNREACH'],
] as const)
  test(`${route ?? 'no route at all'} proves nothing about SPP`, async () => {
    const ran = await runInNetwork({
      routes: route === null ? [] : [route],
      command: ['check', '10.250.0.1', '--json'],
    });
    const { findings, facts, joinErrors } = JSON.parse(ran.stdout) as {
      findings: { id: string; verdict: string }[];
      facts: { endpoints: { tcp: { reason: string; detail: string } }[] };
      joinErrors: unknown[];
    };
    expect(ran.code).toBe(3);
    expect(joinErrors).toEqual([]);
    expect(findings.find(({ id }) => id === 'port-unreachable')?.verdict).toBe('unknown');
    expect(facts.endpoints[0]?.tcp.reason).toBe('own-machine');
    expect(facts.endpoints[0]?.tcp.detail).toContain(code);
  });
