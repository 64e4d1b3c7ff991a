import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFile } from './corpus-file.ts';
import { parseCorpusFile } from './corpus-file.ts';

const folder = join('src', 'diagnosis', 'recognition', 'corpus');

/**
 * Every text of these kinds, all where none is named, in the order of their paths. The checkout's root has to be the working directory.
 *
 * @throws Error where a header is not of the form that `parseCorpusFile` reads, or a kind does not exist
 */
export function readCorpus(...kinds: readonly string[]): CorpusFile[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const known = folders.map(({ name }) => name).toSorted();
  const unknown = kinds.filter((kind) => !known.includes(kind));
  if (unknown.length > 0) throw new Error(`the corpus has no kind ${unknown.join(', ')}`);
  return known
    .filter((kind) => kinds.length === 0 || kinds.includes(kind))
    .flatMap((kind) =>
      readdirSync(join(folder, kind))
        .toSorted()
        .map((name) => parseCorpusFile(`${kind}/${name}`, readFileSync(join(folder, kind, name), 'utf8'))),
    );
}
