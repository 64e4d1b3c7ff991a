// Time of the recogniser against the length of hostile text, and a log of 200 MB through `sps-join match`'s scanner beside `grep -E`
// with the same codes.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scanStream } from '#cli/scan-stream.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import { lineOfLog } from './texts-to-match.ts';
import { timeGrep } from './time-grep.ts';

const kib = 1024;
const sizes = [64, 256, 1024, 4096, 16_384];

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

function hostileTable(): string {
  const rows = hostile.map(({ name, of }) => {
    const times = sizes.map((size) => {
      const text = of(size * kib);
      // Short ones twice, so that the first does not pay for the compiler.
      return size <= 1024 ? Math.min(timeOf(text), timeOf(text)) : timeOf(text);
    });
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    const growth = last / first / ((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
    return `| ${name} | ${times.map((ms) => ms.toFixed(0)).join(' | ')} | ${growth.toFixed(2)} |`;
  });
  return [
    `| ms | ${sizes.map((size) => (size < 1024 ? `${size} KiB` : `${size / 1024} MiB`)).join(' | ')} | growth, 1 is linear |`,
    `| --- |${' --: |'.repeat(sizes.length + 1)}`,
    ...rows,
  ].join('\n');
}

const logBytes = 200_000_000;
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

async function logTable(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sps-join-bench-'));
  const path = join(folder, 'sps.log');
  await writeLog(path);
  const rounds = 5;
  const ours: number[] = [];
  const greps: number[] = [];
  let hits = 0;
  let mostMemory = 0;
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    const { hits: found, more } = await scanStream(createReadStream(path, { highWaterMark: 1 << 20 }));
    ours.push(performance.now() - startedAt);
    hits = found.length + more;
    mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
    const grep = await timeGrep(path);
    if (grep !== null) greps.push(grep);
  }
  await rm(folder, { recursive: true });
  const best = (times: readonly number[]) => Math.min(...times);
  const row = (name: string, times: readonly number[]) =>
    `| ${name} | ${best(times).toFixed(0)} | ${(logBytes / 1e3 / best(times)).toFixed(0)} | ${(best(times) / best(greps)).toFixed(1)} |`;
  return [
    `${hits} places found, ${(mostMemory / 1e6).toFixed(0)} MB of memory at the most.\n`,
    '| | best of 5, ms | MB/s | × grep |',
    '| --- | --: | --: | --: |',
    row('the scanner, lines and values read', ours),
    greps.length === 0
      ? '| `grep -E -c` | not on this machine | | |'
      : row('`grep -E -c` with the same codes', greps),
  ].join('\n');
}

// First, so that its memory is its own.
console.log(`## A log of ${logBytes / 1e6} MB\n\n${await logTable()}\n`);
console.log(`## Recognising hostile text\n\n${hostileTable()}\n`);
