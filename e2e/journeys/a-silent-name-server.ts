import { expect, test } from '../test.ts';
import { aNetworkOfItsOwn, runInNetwork } from '../network-of-its-own.ts';

interface Said {
  findings: { id: string; verdict: string }[];
  facts: { dns: { outcome: string; fact?: { addresses: string[] } } };
  joinErrors: unknown[];
}

test.skip(!aNetworkOfItsOwn, 'this machine lets nobody make a network namespace (unshare, ip)');

test('the command line ends when it has answered, and a silent name server proves nothing', async () => {
  const { code, stdout } = await runInNetwork({
    nameServers: { '127.0.0.1': 'silent' },
    command: ['check', 'quiet.corp.example', '--json', '--timeout-ms', '500'],
  });
  const { findings, joinErrors } = JSON.parse(stdout) as Said;
  expect(code).toBe(3);
  expect(findings.find(({ id }) => id === 'name-not-resolved')?.verdict).toBe('unknown');
  expect(joinErrors).toEqual([]);
});

test('a second name server answers where the first is silent', async () => {
  const { stdout } = await runInNetwork({
    nameServers: { '127.0.0.1': 'silent', '127.0.0.2': '10.250.0.1' },
    routes: ['blackhole 10.250.0.1'],
    command: ['check', 'spp.corp.example', '--json'],
  });
  const { facts } = JSON.parse(stdout) as Said;
  expect(facts.dns.fact?.addresses).toEqual(['10.250.0.1']);
});
