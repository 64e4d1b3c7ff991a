import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const beginning = 'engine-file:';
const nothing = `${beginning}nothing`;
const require = createRequire(import.meta.url);

/** What reads pictures, by the name it is imported under. */
const files: ReadonlyMap<string, string> = new Map([
  ['core', 'tesseract.js-core/tesseract-core-simd-lstm.wasm'],
  ['english', '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'],
]);

const isCompressed = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * `import core from 'engine-file:core'` gives the address of a file that is fetched when a picture comes. It is written compressed and
 * under a name of its own, so that a file server that compresses nothing sends no more than ours.
 */
export function engineFiles(): Plugin {
  let isBuild = false;
  return {
    name: 'engine-files',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId(id, importer = '') {
      if (id.startsWith(beginning)) return id;
      // The engine asks for them in Node alone.
      const isOfNode = (id === 'fs' || id === 'crypto') && importer.includes('tesseract.js-core');
      return isOfNode && this.environment.config.consumer === 'client' ? nothing : null;
    },
    load(id) {
      if (!id.startsWith(beginning)) return null;
      if (id === nothing) return 'export default {};';
      const name = id.slice(beginning.length);
      const path = require.resolve(files.get(name) ?? name);
      // What is shipped by it, for the notices.
      const meta = { holds: [path] };
      if (!isBuild) return { code: `export default ${JSON.stringify(`/@fs${path}`)};`, meta };
      const bytes = readFileSync(path);
      const reference = this.emitFile({
        type: 'asset',
        name: `reader-${name}-${basename(path).split('.')[0]}.bin`,
        source: isCompressed(bytes) ? bytes : gzipSync(bytes, { level: 9 }),
      });
      return { code: `export default import.meta.ROLLUP_FILE_URL_${reference};`, meta };
    },
  };
}
