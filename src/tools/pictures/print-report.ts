import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognisePicture } from '#diagnosis/pictured-text/recognise-picture.ts';
import { layOut } from '#reader/lay-out.ts';
import { prepare } from '#reader/prepare.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import { openStudio } from './draw.ts';
import { openEngine } from './open-engine.ts';
import { corpusPictures, documentedPictures } from './texts-to-draw.ts';

const [, , folder, filter] = process.argv;
const sets: [string, DrawnPicture[]][] = [
  ['documented', documentedPictures(6)],
  ['corpus documented', corpusPictures('documented', 6)],
  ['browsers', corpusPictures('browsers', 3)],
  [
    'unrelated',
    [...corpusPictures('foreign', 12), ...corpusPictures('prose', 6), ...corpusPictures('source-code', 8)],
  ],
];
const studio = await openStudio();
const engine = await openEngine();
if (folder) mkdirSync(folder, { recursive: true });
const print = (line: string) => process.stdout.write(`${line}\n`);
for (const [set, pictures] of sets) {
  if (filter && !set.includes(filter)) continue;
  let right = 0;
  let wrong = 0;
  const times: number[] = [];
  for (const picture of pictures) {
    const bytes = await studio.draw(picture);
    const start = performance.now();
    const grey = engine.decode(bytes, 1);
    const { text } = layOut(engine.read(prepare(grey).grey).words);
    times.push(performance.now() - start);
    const got = recognisePicture(text).matches.filter(({ certainty }) => certainty !== 'possible');
    const isRight =
      picture.wanted.length === 0 ? got.length === 0 : got.some(({ id }) => picture.wanted.includes(id));
    const isWrong = got.some(({ id }) => !picture.wanted.includes(id));
    if (isRight) right++;
    if (isWrong) wrong++;
    if (!isRight || isWrong) {
      const { variant } = picture;
      print(
        `- ${picture.name} ${picture.surface} ${JSON.stringify(variant)}: ${got.map(({ id }) => id).join() || 'nothing'} for ${picture.wanted.join() || 'nothing'}`,
      );
      if (folder) {
        const file = join(folder, picture.name.replace(/\W+/g, '-'));
        writeFileSync(
          `${file}.${variant.file === 'png' ? 'png' : variant.file === 'webp' ? 'webp' : 'jpg'}`,
          bytes,
        );
        writeFileSync(`${file}.txt`, text);
      }
    }
  }
  times.sort((a, b) => a - b);
  print(
    `${set}: ${right} of ${pictures.length} right, ${wrong} wrong; median ${Math.round(times[times.length >> 1] ?? 0)} ms, worst ${Math.round(times.at(-1) ?? 0)} ms`,
  );
}
await studio.close();
