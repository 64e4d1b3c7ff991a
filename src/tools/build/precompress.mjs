import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Text that is served as it lies here. index.html is not among them: the server writes the base path into it. */
const worthIt = /\.(?:js|css|svg|json|txt|webmanifest)$/;
/** Below this, headers outweigh what is saved. */
const minBytes = 1024;

/** Writes a `.br` and a `.gz` beside every text file of a folder, so that the server never compresses while someone waits. @type {(folder: string) => Promise<void>} */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && worthIt.test(entry.name));
  await Promise.all(files.map((entry) => compressOne(join(entry.parentPath, entry.name))));
}

/** @type {(file: string) => Promise<void>} */
async function compressOne(file) {
  const bytes = await readFile(file);
  if (bytes.length < minBytes) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
