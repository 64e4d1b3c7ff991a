// Time of the recogniser against the length of hostile text, and a log of 200 MB through `sps-join match`'s scanner beside `grep` and
// ripgrep with the same codes.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanStream } from '#cli/scan-stream.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import type { Row } from './row.ts';
import { grep, ripgrep } from './searchers.ts';
import { tellRows } from './tell-rows.ts';
import { lineOfLog } from './texts-to-match.ts';

const kib = 1024;
const sizes = [64, 1024, 16_384];
/** From one size to the next; where time grows with the square of the length, it is 16. */
const mostGrowth = 4;

/** Texts made to cost more than they say; each is repeated up to the wanted length. */
const hostile: readonly { name: string; of: (units: number) => string }[] = [
  {
    name: 'near misses',
    of: (units) =>
      repeated(
        "Code: 60109 hostname 'spp.test' doesn't mate 'x' URL: /service/core/v3/Cluster/SessionModule ",
        units,
      ),
  },
  { name: 'quotes in quotes', of: (units) => repeated('\\\\\\\'\\"“‘’”\'"', units) },
  { name: 'deep JSON', of: (units) => repeated('{"Code":{"InnerError":[', units) },
  {
    name: 'lines of a megabyte',
    of: (units) => repeated(`${'Authorization is required '.repeat(40_330)}\n`, units),
  },
  {
    name: 'the same error again and again',
    of: (units) =>
      repeated('Code: 60108\nURL: https://a.test/service/core/v3/Cluster/SessionModules\n', units),
  },
];

const repeated = (text: string, units: number): string =>
  text.repeat(Math.ceil(units / text.length)).slice(0, units);

function timeOf(text: string): number {
  const startedAt = performance.now();
  recognise(text);
  return performance.now() - startedAt;
}

/** Each size beside the one before as often as it takes to be as long: the ratio is 1 where time is linear. */
function hostileRows({ name, of }: (typeof hostile)[number]): Row[] {
  const times = sizes.map((size) => {
    const text = of(size * kib);
    // Of the short ones the first pays for the compiler.
    return Math.min(...Array.from({ length: size < 16_384 ? 4 : 1 }, () => timeOf(text)));
  });
  return sizes.slice(1).map((size, at): Row => {
    const before = sizes[at] ?? 1;
    return {
      what: `${name}, ${size / kib} MiB`,
      ours: times[at + 1] ?? Number.NaN,
      unit: 'ms',
      peer: { name: `${before} KiB, × ${size / before}`, value: ((times[at] ?? Number.NaN) * size) / before },
      goal: { sense: 'most', value: mostGrowth, of: 'ratio' },
    };
  });
}

const logBytes = 200_000_000;
const leastThroughput = 100;
const mostMemory = 200;
const slower =
  'A machine whose cores are busy reads a log more slowly, and `grep` with it: the ratio counts. Tried and kept: words first, patterns only around them, which doubled it.';
/** A log of a busy network with a join error every 15 MB or so; the same at each run. */
async function writeLog(path: string): Promise<void> {
  const file = createWriteStream(path);
  let written = 0;
  for (let block = 0; written < logBytes; block += 1) {
    const lines = Array.from({ length: 2000 }, (_, i) => lineOfLog(block * 2000 + i));
    if (block % 60 === 7)
      lines.push(
        "ERROR: Request to https://spp.test/service/core/v3/Cluster/SessionModules failed: SSLError(CertificateError(\"hostname 'spp.test' doesn't match '192.0.2.123'\",),)\n",
      );
    const text = lines.join('');
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

async function logRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sps-join-bench-'));
  const path = join(folder, 'sps.log');
  await writeLog(path);
  const searchers = [grep, ripgrep].map((searcher) => ({ ...searcher, took: new Array<number>() }));
  const ours: number[] = [];
  let hits = 0;
  let memory = 0;
  for (let round = 0; round < 5; round += 1) {
    const startedAt = performance.now();
    const { hits: found, more } = await scanStream(createReadStream(path, { highWaterMark: 1 << 20 }));
    ours.push(performance.now() - startedAt);
    hits = found.length + more;
    memory = Math.max(memory, process.memoryUsage.rss() / 1e6);
    for (const { run, took } of searchers) {
      const tookMs = await run(path);
      if (tookMs !== null) took.push(tookMs);
    }
  }
  await rm(folder, { recursive: true });
  const best = (times: readonly number[]) => Math.min(...times);
  return [
    {
      what: `throughput, ${hits} places found with their values`,
      ours: logBytes / 1e3 / best(ours),
      unit: 'MB/s',
      goal: { sense: 'least', value: leastThroughput, whenNot: slower },
    },
    ...searchers.map(({ name, took }): Row => ({
      what: 'time, best of 5',
      ours: best(ours),
      unit: 'ms',
      peer: { name, value: took.length === 0 ? null : best(took) },
    })),
    { what: 'memory at most', ours: memory, unit: 'MB', goal: { sense: 'below', value: mostMemory } },
  ];
}

// First, so that its memory is its own.
tellRows(`A log of ${logBytes / 1e6} MB`, await logRows());
tellRows('Recognising hostile text: does time grow with its length', hostile.flatMap(hostileRows));
