// The check of a healthy practice appliance beside `curl` fetching the same status, and `openssl s_client`, from the same
// server. The server runs in a process of its own, so that it takes nobody's time but its own.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { borrowLab, lendLab } from './lab-of-its-own.ts';
import { raceSideBySide } from './race-side-by-side.ts';
import { runProgram } from './run-program.ts';
import { timeCheck } from './time-check.ts';

const host = 'spp.practice.test';
const statusPath = '/service/notification/v4/Status/Availability';
const rounds = 40;

async function race(): Promise<void> {
  const { lab, server } = await borrowLab(import.meta.filename);
  const [ip = ''] = lab.names.get(host) ?? [];
  const port = lab.ports.get(ip);
  if (port === undefined) throw new Error(`the lab has no ${host}`);

  const folder = await mkdtemp(join(tmpdir(), 'sps-join-bench-'));
  const ca = join(folder, 'ca.pem');
  await writeFile(ca, lab.caPem);
  const url = `https://${host}:${port}${statusPath}`;
  const curl = [
    '--silent',
    '--fail',
    '--cacert',
    ca,
    '--resolve',
    `${host}:${port}:127.0.0.1`,
    '--output',
    join(folder, 'status.json'),
    url,
  ];
  const openssl = [
    's_client',
    '-connect',
    `127.0.0.1:${port}`,
    '-servername',
    host,
    '-CAfile',
    ca,
    '-verify_return_error',
  ];

  const table = await raceSideBySide(rounds, 'the check', [
    { name: 'the check', run: () => timeCheck(host, lab) },
    { name: 'curl, the whole process', run: () => runProgram('curl', curl) },
    { name: 'openssl s_client, the whole process (no status)', run: () => runProgram('openssl', openssl) },
  ]);
  console.log(`## The check of a healthy practice appliance, ${rounds} rounds side by side\n\n${table}\n`);
  server.disconnect();
  await rm(folder, { recursive: true });
}

await (process.argv[2] === 'lab' ? lendLab() : race());
