// What a start costs: processor time to the server's first answer, what it holds when nobody asks, and how long a small text takes on the
// command line; each beside Node alone, which nobody can go below. Processor time is read from /proc, so only Linux has those rows.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from './percentile.ts';
import { printRows, type Row } from './print-rows.ts';
import { runProgram } from './run-program.ts';

const rounds = 9;
const program = join('dist', 'server', 'sps-join.mjs');
/** How long a started server is left alone before its memory is read, in ms: what it loads for the first check is then loaded. */
const idleMs = 4000;

const wanted = { firstAnswerMs: 400, idleMb: 90, matchMs: 200 };

/** As SPS prints it; the words of an error that the catalogue knows. */
const smallText =
  "Error sending request: SSLError: HTTPSConnectionPool(host='spp.example.org', port=443): Max retries exceeded with url: /service/core/v3/Cluster/SessionModules (Caused by SSLError(CertificateError(\"hostname 'spp.example.org' doesn't match '192.0.2.123'\",),))\n";

/** Processor time of all threads of a process that runs, in ms (proc(5), schedstat: nanoseconds). */
const processorMs = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`)
    .map((task) => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, ns) => sum + ns, 0) / 1e6;

const residentMb = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

/** Starts the server, asks for the page as soon as it listens, and looks at the process. */
async function startOnce(flag: string): Promise<{ firstAnswerMs: number; idleMb: number }> {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', flag]);
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

/** Times of commands, one after the other in each round, so that all meet the same machine. */
async function timeCommands(commands: readonly (readonly string[])[]): Promise<number[]> {
  const times = commands.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, args] of commands.entries())
      times[at]?.push((await runProgram(process.execPath, args)) ?? Number.NaN);
  return times.map((of) => percentile(of, 50));
}

async function measure(): Promise<void> {
  if (
    spawnSync(process.execPath, [join('src', 'tools', 'ensure-build.mjs')], { stdio: 'inherit' }).status !== 0
  )
    throw new Error('The build failed.');
  const folder = mkdtempSync(join(tmpdir(), 'sps-join-bench-'));
  const text = join(folder, 'error.txt');
  writeFileSync(text, smallText);
  const [node = 0, version = 0, match = 0] = await timeCommands([
    ['-e', '0'],
    [program, '--version'],
    [program, 'match', text],
  ]);
  rmSync(folder, { recursive: true });
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const rows: Row[] = [
    ['Node alone', ms(node), '', true],
    ['`sps-join --version`', ms(version), '', true],
    ['`sps-join match` of a small text', ms(match), `${wanted.matchMs} ms`, match <= wanted.matchMs],
  ];
  for (const flag of existsSync('/proc/self/schedstat') ? ['--lab', '--no-lab'] : []) {
    const starts = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await startOnce(flag));
    const first = percentile(
      starts.map(({ firstAnswerMs }) => firstAnswerMs),
      50,
    );
    const idle = percentile(
      starts.map(({ idleMb }) => idleMb),
      50,
    );
    rows.push(
      [
        `processor time to the first answer, ${flag}`,
        ms(first),
        `${wanted.firstAnswerMs} ms`,
        first <= wanted.firstAnswerMs,
      ],
      [`memory when idle, ${flag}`, `${idle.toFixed(0)} MB`, `${wanted.idleMb} MB`, idle <= wanted.idleMb],
    );
  }
  printRows(`A start, median of ${rounds}`, rows);
}

await measure();
