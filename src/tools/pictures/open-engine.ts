import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { Engine } from '#reader/engine/engine.ts';
import { startEngine } from '#reader/engine/engine.ts';

const require = createRequire(import.meta.url);

/** The engine, from the packages. */
export async function openEngine(): Promise<Engine> {
  const create = require('tesseract.js-core/tesseract-core-simd-lstm.js');
  const module = await create({
    wasmBinary: readFileSync(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    printErr: () => undefined,
  });
  return startEngine(
    module,
    gunzipSync(readFileSync(require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'))),
  );
}
