import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../test.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A platform whose name server is silent: the look-up holds the process for longer than any test, as getaddrinfo's thread does for twenty seconds. */
const silentNameServer = `data:text/javascript,import{promises}from'node:dns';promises.lookup=()=>new Promise((r)=>setTimeout(r,1e9,[]))`;

test('the command line ends when it has answered, and a silent name server proves nothing', async () => {
  const command = [
    'dist/server/sps-join.mjs',
    'check',
    'quiet.corp.example',
    '--json',
    '--timeout-ms',
    '500',
  ];
  const check = spawn(process.execPath, ['--import', silentNameServer, ...command], { cwd: root });
  let said = '';
  check.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(check, 'close')) as [number];
  expect(code).toBe(3);
  const { findings, joinErrors } = JSON.parse(said) as {
    findings: { id: string; verdict: string }[];
    joinErrors: unknown[];
  };
  expect(findings.find(({ id }) => id === 'name-not-resolved')?.verdict).toBe('unknown');
  expect(joinErrors).toEqual([]);
});
