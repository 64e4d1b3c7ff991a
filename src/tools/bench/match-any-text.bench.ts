// 64 KiB of anything through the recogniser, warm, beside `grep -E` on the same text; and what the first text costs a process of its own.
// Other programs run beside a bench, so that the time of the processor counts.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './percentile.ts';
import type { Goal, Row } from './row.ts';
import { grep } from './searchers.ts';
import { tellRows } from './tell-rows.ts';
import { textsToMatch } from './texts-to-match.ts';

const units = 64 * 1024;
const goals = {
  import: {
    sense: 'below',
    value: 5,
    whenNot:
      'The time goes into reading the catalogue and the sentences of browsers, some 900 of them, as source. Tried and kept: nothing is compiled at the import any more, which took 690 ms.',
  },
  first: {
    sense: 'below',
    value: 50,
    whenNot: 'The first text pays for compiling its patterns and for code that no compiler has seen yet.',
  },
  warm: {
    sense: 'below',
    value: 16,
    whenNot:
      'Each place that names an error is read with its values and doubts, and this text has hundreds of them, which no log or page has. Tried and kept: one pass for the words, patterns only around them, which halved it (issue 10).',
  },
} satisfies Record<string, Goal>;
/** `grep` reads this many copies, so that its start does not count. */
const copies = 256;
const asProcess = '--first-text';

/** Time of the processor in ms that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const recogniser = () => import('#diagnosis/recognition/recognise.ts');

/** A process's own import of the recogniser and its first text. */
async function measureFirst(): Promise<void> {
  const startedAt = processorTime();
  const { recognise } = await recogniser();
  const imported = processorTime();
  recognise('Code: 60108\nURL: https://spp.test/service/core/v3/Cluster/SessionModules\n');
  console.log(JSON.stringify([imported - startedAt, processorTime() - imported]));
}

function firstRows(): Row[] {
  const runs = Array.from({ length: 15 }, () => {
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), asProcess]);
    return JSON.parse(stdout.toString()) as [imported: number, first: number];
  });
  const row = (what: string, times: readonly number[], goal: Goal): Row => ({
    what,
    ours: median(times),
    unit: 'ms',
    goal,
  });
  return [
    row(
      'import of the recogniser',
      runs.map(([imported]) => imported),
      goals.import,
    ),
    row(
      'first text of a process',
      runs.map(([, first]) => first),
      goals.first,
    ),
  ];
}

/** Median in ms; the clock of the processor ticks too slowly for one text. */
async function timeWarm(text: string): Promise<number> {
  const { recognise } = await recogniser();
  const atOnce = 5;
  const times = Array.from({ length: 18 }, () => {
    const startedAt = processorTime();
    for (let time = 0; time < atOnce; time += 1) recognise(text);
    return (processorTime() - startedAt) / atOnce;
  });
  // The first pay for the compiler.
  return median(times.slice(3));
}

/** Best of five in ms for one copy; null where there is no such program. */
async function timeGrepOf(text: string): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), 'sps-join-bench-'));
  const path = join(folder, 'text');
  await writeFile(path, text.repeat(copies));
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const time = await grep.run(path);
    if (time !== null) times.push(time / copies);
  }
  await rm(folder, { recursive: true });
  return times.length === 0 ? null : Math.min(...times);
}

async function warmRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, text] of textsToMatch(units))
    rows.push({
      what: `${kind}, warm`,
      ours: await timeWarm(text),
      unit: 'ms',
      peer: { name: grep.name, value: await timeGrepOf(text) },
      goal: goals.warm,
    });
  return rows;
}

if (process.argv.includes(asProcess)) await measureFirst();
else
  tellRows(`Recognising ${units / 1024} KiB of anything, processor time`, [
    ...firstRows(),
    ...(await warmRows()),
  ]);
