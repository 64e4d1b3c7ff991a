import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Beside the wizard's files, where the build puts them. */
const built = fileURLToPath(new URL('../client/assets/', import.meta.url));

const sources = {
  core: {
    built: /^reader-core-.*\.bin$/,
    package: 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  },
  english: {
    built: /^reader-english-.*\.bin$/,
    package: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  },
};

function find(source: (typeof sources)['core']): string {
  try {
    const name = readdirSync(built).find((file) => source.built.test(file));
    if (name !== undefined) return join(built, name);
  } catch {
    // Not built: the packages are there.
  }
  return createRequire(import.meta.url).resolve(source.package);
}

function bytesOf(source: (typeof sources)['core']): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(find(source));
  return new Uint8Array(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
}

/**
 * The compiled engine and its language, from this disk.
 *
 * @throws Error where they are not there: this copy was taken out of its build
 */
export const engineBytes = () => ({ core: bytesOf(sources.core), english: bytesOf(sources.english) });
