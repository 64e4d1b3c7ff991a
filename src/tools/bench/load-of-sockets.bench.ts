// A server with a heap of 256 MB, and one address that uses it up: 300 sockets with 800 unread requests each, then 2,300 slow ones of several
// kinds. Health is asked for throughout, by that very address and by another one.
import { fork } from 'node:child_process';
import { connect } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from './row.ts';
import { heapMb, playServer, startSmallServer, type SmallServer } from './small-server.ts';
import { percentile } from './percentile.ts';
import { tellRows } from './tell-rows.ts';
import { watchHealth, type Health } from './watch-health.ts';

const [attacker, other] = ['127.0.0.1', '127.0.0.2'];
/** How long each flood lasts, in ms: longer than every limit on a socket's time but the one on answers that nobody takes. */
const floodMs = Number(process.env['FLOOD_MS'] ?? 15_000);

const withinMs = 1000;
/** So many sockets are opened each so many ms, 400 a second: slow sockets, not a flood of connects, which the kernel is there to slow down. */
const [perMoment, momentMs] = [20, 50];
/** After how long one that was closed is opened anew, in ms: some 200 a second. */
const reopenMs = 10_000;

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n`;
const post =
  'POST /api/check HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';

/** A flood: what each of its sockets sends, in turn. None reads. */
interface Flood {
  title: string;
  sockets: number;
  sends: readonly string[];
}

const floods: readonly Flood[] = [
  {
    title: '300 sockets with 800 unread requests each',
    sockets: 300,
    sends: [get('/bundle.js').repeat(800)],
  },
  {
    title: '2,300 slow sockets: silent, half a head, half a body, unread',
    sockets: 2300,
    sends: ['', get('/').slice(0, -2), post, get('/bundle.js')],
  },
];

/** In the attacker's process: opens that many sockets, some a moment, and each one that is closed anew. Tells how many it has opened. */
async function attack(port: number, { sockets, sends }: Flood): Promise<void> {
  let opened = 0;
  const start = (at: number): void => {
    const text = (sends[at % sends.length] ?? '').replaceAll('PORT', String(port));
    const socket = connect({ host: '127.0.0.1', port, localAddress: attacker });
    opened += 1;
    // Who is to read an answer does not; the others are to see that they are closed.
    if (text.includes('/bundle.js')) socket.pause();
    else socket.resume();
    socket.write(text);
    socket.on('error', () => undefined);
    socket.once('close', () => setTimeout(() => start(at), reopenMs));
  };
  setInterval(() => process.send?.(opened), 250);
  process.once('disconnect', () => process.exit());
  for (let at = 0; at < sockets; at += 1) {
    start(at);
    if (at % perMoment === 0) await pause(momentMs);
  }
}

function healthRows(address: string, { tookMs, failed }: Health): Row[] {
  const who = address === attacker ? 'the same address' : 'another address';
  return [
    {
      what: `health asked from ${who}: unanswered of ${tookMs.length + failed}`,
      ours: failed,
      unit: '',
      goal: { sense: 'most', value: 0 },
    },
    { what: `health asked from ${who}: p99`, ours: percentile(tookMs, 99), unit: 'ms' },
    {
      what: `health asked from ${who}: slowest`,
      ours: Math.max(...tookMs),
      unit: 'ms',
      goal: { sense: 'below', value: withinMs },
    },
  ];
}

async function play(server: SmallServer, flood: Flood): Promise<void> {
  const endsAt = performance.now() + floodMs;
  const isOver = () => performance.now() > endsAt || !server.isAlive();
  // In a process of its own, so that health is not late because the attacker is busy.
  const attacking = fork(
    import.meta.filename,
    ['attack', String(server.port), String(floods.indexOf(flood))],
    {
      execArgv: [],
    },
  );
  let opened = 0;
  attacking.on('message', (count) => (opened = Number(count)));
  const health = watchHealth(server.port, [other, attacker], isOver);
  const own = monitorEventLoopDelay({ resolution: 10 });
  own.enable();
  let resident = 0;
  while (!isOver()) {
    const mb = await server.residentMb();
    if (mb > resident) resident = mb;
    await pause(250);
  }
  const seen = await health;
  attacking.disconnect();
  tellRows(`${flood.title}, a heap of ${heapMb} MB, ${floodMs / 1000} s`, [
    {
      what: 'servers that are alive at the end',
      ours: Number(server.isAlive()),
      unit: '',
      goal: { sense: 'least', value: 1 },
    },
    { what: 'sockets opened', ours: opened, unit: '' },
    { what: 'resident memory at most', ours: resident, unit: 'MB' },
    // Where the machine is busy with something else, this says so.
    { what: 'delay of the idle asker at most', ours: own.max / 1e6, unit: 'ms' },
    ...[...seen].flatMap(([address, of]) => healthRows(address, of)),
  ]);
}

async function playAll(): Promise<void> {
  for (const flood of floods) {
    const server = await startSmallServer(import.meta.filename);
    await pause(500);
    await play(server, flood);
    server.stop();
  }
}

const [part, port, number] = process.argv.slice(2);
const chosen = floods[Number(number)];
if (part === 'server') await playServer();
else if (part === 'attack' && chosen !== undefined) await attack(Number(port), chosen);
else await playAll();
