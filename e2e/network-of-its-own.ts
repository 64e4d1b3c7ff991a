import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const enter = ['--user', '--map-root-user', '--net', '--mount'];

/** Whether this machine lets us make a network namespace: Linux with unshare(1) and ip(8). */
export const aNetworkOfItsOwn: boolean =
  spawnSync('unshare', [...enter, 'ip', 'link', 'set', 'lo', 'up']).status === 0;

/** A name server on UDP: it answers every question for an A record with one address, every other with nothing, or is silent. */
const nameServer = `
const [address, answer] = process.argv.slice(1);
const socket = require('node:dgram').createSocket('udp4');
socket.on('message', (query, from) => {
  if (answer === 'silent') return;
  let end = 12;
  while (query[end] !== 0) end += query[end] + 1;
  const isA = query.readUInt16BE(end + 1) === 1;
  const header = Buffer.from([query[0], query[1], 0x81, 0x80, 0, 1, 0, isA ? 1 : 0, 0, 0, 0, 0]);
  const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...answer.split('.').map(Number)]);
  socket.send(Buffer.concat([header, query.subarray(12, end + 5), isA ? record : Buffer.alloc(0)]), from.port, from.address);
});
socket.bind(53, address, () => console.log('ready'));
`;

export interface Network {
  /** Loopback address of a name server → the one address that it answers, or `silent`. */
  nameServers?: Readonly<Record<string, string>>;
  /** What `ip route add` is told. */
  routes?: readonly string[];
  /** The arguments of `sps-join`. */
  command: readonly string[];
}

const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/**
 * Runs the built command line in a network namespace with nothing in it but loopback, these routes and these name servers, for
 * each of which the platform waits 30 s, five times over: whoever waits for the platform does not live to see the end of a test.
 */
export async function runInNetwork({
  nameServers = {},
  routes = [],
  command,
}: Network): Promise<{ code: number; stdout: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'sps-join-network-'));
  const resolvConf = join(folder, 'resolv.conf');
  const servers = Object.keys(nameServers).map((ip) => `nameserver ${ip}\n`);
  await writeFile(resolvConf, `${servers.join('')}options timeout:30 attempts:5\n`);
  const node = quoted(process.execPath);
  const started = Object.entries(nameServers).map(
    (
      [ip, answer],
      at,
    ) => `${node} -e ${quoted(nameServer)} ${ip} ${answer} > ${folder}/${at} & servers="$servers $!"
      until test -s ${folder}/${at}; do sleep 0.05; done`,
  );
  const script = [
    'set -e',
    'ip link set lo up',
    ...routes.map((route) => `ip route add ${route}`),
    `mount --bind ${resolvConf} "$(readlink -f /etc/resolv.conf)"`,
    ...started,
    'set +e',
    `${node} dist/server/sps-join.mjs ${command.map(quoted).join(' ')}; code=$?`,
    'kill $servers 2> /dev/null',
    'exit $code',
  ].join('\n');
  const run = spawn('unshare', [...enter, 'sh', '-c', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let stdout = '';
  run.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  const [code] = (await once(run, 'close')) as [number];
  return { code, stdout };
}
