import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStudio } from './draw.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import { openEngine } from './open-engine.ts';
import type { Read } from './read-drawn.ts';
import { outcomeOf, readDrawn } from './read-drawn.ts';
import { corpusPictures, documentedPictures } from './texts-to-draw.ts';
import { ways } from './ways.ts';

/** `npm run pictures -- FOLDER` also writes there what was read wrongly. `WORD` behind it reads only sets with it in their name, `steps` none of them. */
const [, , folder = '', wanted = ''] = process.argv;

const sets: readonly (readonly [name: string, pictures: () => DrawnPicture[]])[] = [
  ['documented', () => documentedPictures(4)],
  ['more of SPS and SPP', () => corpusPictures('documented', 6)],
  ['browsers', () => corpusPictures('browsers', 3)],
  [
    'unrelated',
    () =>
      [
        ...corpusPictures('foreign', 12),
        ...corpusPictures('prose', 6),
        ...corpusPictures('source-code', 8),
      ].filter((picture) => picture.wanted.length === 0),
  ],
];
/** Of these each step is left out in turn. */
const compared: readonly DrawnPicture[] = [...documentedPictures(1), ...corpusPictures('foreign', 40)];

const print = (line: string) => process.stdout.write(`${line}\n`);
const studio = await openStudio();
const engine = await openEngine();
if (folder !== '') mkdirSync(folder, { recursive: true });

function keepWrong({ name, variant }: DrawnPicture, bytes: Uint8Array, { text }: Read): void {
  if (folder === '') return;
  const file = join(folder, name.replace(/\W+/g, '-'));
  const ending = variant.file === 'png' || variant.file === 'webp' ? variant.file : 'jpg';
  writeFileSync(`${file}.${ending}`, bytes);
  writeFileSync(`${file}.txt`, text);
}

print(
  '| pictures | right | wrong as probable | wrong as certain | median | slowest |\n| --- | --: | --: | --: | --: | --: |',
);
const faults: string[] = [];
for (const [name, pictures] of sets.filter(([one]) => one.includes(wanted) && wanted !== 'steps')) {
  const reads: Read[] = [];
  for (const picture of pictures()) {
    const bytes = await studio.draw(picture);
    const read = readDrawn(engine, picture, bytes);
    reads.push(read);
    if (read.right && !read.wrong) continue;
    keepWrong(picture, bytes, read);
    faults.push(`- ${picture.name}, ${picture.surface}, ${JSON.stringify(picture.variant)}: ${read.got}`);
  }
  const { right, wrong, certain, median, slowest } = outcomeOf(reads);
  print(`| ${name} | ${right} of ${reads.length} | ${wrong} | ${certain} | ${median} ms | ${slowest} ms |`);
}
print(`\n${faults.join('\n')}\n`);

if (wanted === '' || wanted === 'steps') {
  const drawn: (readonly [DrawnPicture, Uint8Array])[] = [];
  for (const picture of compared) drawn.push([picture, await studio.draw(picture)]);
  print('| what is left out | right | wrong | median |\n| --- | --: | --: | --: |');
  for (const way of ways) {
    const { right, wrong, median } = outcomeOf(
      drawn.map(([picture, bytes]) => readDrawn(engine, picture, bytes, way)),
    );
    print(`| ${way.leftOut} | ${right} of ${drawn.length} | ${wrong} | ${median} ms |`);
  }
}
await studio.close();
