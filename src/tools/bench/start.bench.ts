// What a start costs: processor time to the server's first answer, what it holds when nobody asks, and how long a small text takes on the
// command line; each beside Node alone, or the smallest server of Node's own, which nobody can go below. Processor time is read from /proc, so only Linux has those rows.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './percentile.ts';
import { raceSideBySide } from './race-side-by-side.ts';
import type { Goal, Row } from './row.ts';
import { runProgram } from './run-program.ts';
import { tellRows } from './tell-rows.ts';

const rounds = 9;
const program = join('dist', 'server', 'sps-join.mjs');
/** How long a started server is left alone before its memory is read, in ms: what it loads for the first check is then loaded. */
const idleMs = 4000;

const goals = {
  firstAnswerMs: {
    sense: 'below',
    value: 400,
    whenNot:
      'Node’s own smallest server takes the time beside it; the rest is reading the program. Tried and kept: what makes a check and the lab are loaded later (decision 0020).',
  },
  idleMb: { sense: 'below', value: 90 },
  matchMs: {
    sense: 'below',
    value: 200,
    whenNot:
      'Node alone takes a part of it; the rest is the import of the recogniser and its first text, which have rows of their own. Tried and kept: one word of the command line is one file, so that neither server nor check is read (decision 0020).',
  },
} satisfies Record<string, Goal>;

/** Answers a word to everybody, and tells where it listens as ours does. */
const smallestServer =
  "const s = require('node:http').createServer((_, a) => a.end('ok')).listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: 'http://127.0.0.1:' + s.address().port + '/' })))";

/** What is started, as arguments of Node. */
const servers = {
  lab: [program, 'serve', '--port', '0', '--lab'],
  noLab: [program, 'serve', '--port', '0', '--no-lab'],
  smallest: ['-e', smallestServer],
};

/** As SPS prints it; the words of an error that the catalogue knows. */
const smallText =
  "Error sending request: SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\"hostname 'spp.example.org' doesn't match '192.0.2.123'\",),))\n";

const hasProc = existsSync('/proc/self/schedstat');

/** Processor time of all children that this process has seen end, in ms (proc(5), stat: cutime and cstime, in ticks of 10 ms). */
function childrenMs(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** What the children that it starts use of the processor, in ms; null where it cannot be done, or not be seen. */
async function processorOf(run: () => Promise<number | null>): Promise<number | null> {
  if (!hasProc) return null;
  const before = childrenMs();
  return (await run()) === null ? null : childrenMs() - before;
}

/** Processor time of all threads of a process that runs, in ms (proc(5), schedstat: nanoseconds). */
const processorMs = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`)
    .map((task) => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, ns) => sum + ns, 0) / 1e6;

const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** Starts the server, asks for the page as soon as it listens, and looks at the process. */
async function startOnce(args: readonly string[]): Promise<{ firstAnswerMs: number; idleMb: number }> {
  const child = spawn(process.execPath, args);
  const pid = child.pid ?? 0;
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { url } = JSON.parse(line.toString().split('\n')[0] ?? '') as { url: string };
  await (await fetch(url)).text();
  const firstAnswerMs = processorMs(pid);
  await new Promise((resolve) => setTimeout(resolve, idleMs));
  const idleMb = residentMb(pid);
  child.kill('SIGINT');
  await once(child, 'close');
  return { firstAnswerMs, idleMb };
}

/** Medians of one server, each start a process of its own. */
async function medianStart(args: readonly string[]): Promise<{ firstAnswerMs: number; idleMb: number }> {
  const starts = [];
  for (let round = 0; round < rounds; round += 1) starts.push(await startOnce(args));
  return {
    firstAnswerMs: median(starts.map(({ firstAnswerMs }) => firstAnswerMs)),
    idleMb: median(starts.map(({ idleMb }) => idleMb)),
  };
}

async function serverRows(): Promise<Row[]> {
  const smallest = await medianStart(servers.smallest);
  const name = '`node:http` alone';
  const rows = async (which: string, args: readonly string[]): Promise<Row[]> => {
    const { firstAnswerMs, idleMb } = await medianStart(args);
    return [
      {
        what: `processor time to the server's first answer, ${which}`,
        ours: firstAnswerMs,
        unit: 'ms',
        peer: { name, value: smallest.firstAnswerMs },
        goal: goals.firstAnswerMs,
      },
      {
        what: `memory of the idle server, ${which}`,
        ours: idleMb,
        unit: 'MB',
        peer: { name, value: smallest.idleMb },
        goal: goals.idleMb,
      },
    ];
  };
  return [
    ...(await rows('practice lab on', servers.lab)),
    ...(await rows('practice lab off', servers.noLab)),
  ];
}

async function commandRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sps-join-bench-'));
  const text = join(folder, 'error.txt');
  writeFileSync(text, smallText);
  const node = (...args: string[]) => ({
    name: args.join(' '),
    run: () => runProgram(process.execPath, args),
  });
  const [alone, version, match] = [node('-e', '0'), node(program, '--version'), node(program, 'match', text)];
  const racers = [alone, version, match];
  const took = await raceSideBySide(rounds, racers);
  const used = await raceSideBySide(
    rounds,
    racers.map(({ name, run }) => ({ name, run: () => processorOf(run) })),
  );
  rmSync(folder, { recursive: true });
  const row = (what: string, { name }: { name: string }, times: typeof took, goal?: Goal): Row => ({
    what,
    ours: times.get(name) ?? Number.NaN,
    unit: 'ms',
    peer: { name: 'Node alone', value: times.get(alone.name) ?? null },
    ...(goal && { goal }),
  });
  return [
    row('`sps-join --version`', version, took),
    row('`sps-join match` of a small text', match, took, goals.matchMs),
    ...(hasProc ? [row('the same, processor time', match, used, goals.matchMs)] : []),
  ];
}

tellRows(`A start, median of ${rounds}`, [...(await commandRows()), ...(hasProc ? await serverRows() : [])]);
