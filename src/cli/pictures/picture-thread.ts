import { parentPort, workerData } from 'node:worker_threads';
import create from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { startEngine } from '#reader/engine/engine.ts';
import { layOut } from '#reader/lay-out.ts';
import { orientationOf } from '#reader/orientation.ts';
import { prepare } from '#reader/prepare.ts';

/** What the thread is handed. */
export interface ToReadHere {
  picture: Uint8Array;
  core: Uint8Array<ArrayBuffer>;
  english: Uint8Array;
}

async function read({ picture, core, english }: ToReadHere): Promise<string> {
  const module = await create({
    wasmBinary: core,
    print: () => undefined,
    printErr: () => undefined,
    TesseractProgress: () => undefined,
  });
  const engine = startEngine(module, english);
  const { grey } = prepare(engine.decode(picture, orientationOf(picture)));
  return layOut(engine.read(grey).words).text;
}

const asked: ToReadHere = workerData;
void read(asked).then(
  (text) => parentPort?.postMessage({ text }),
  () => parentPort?.postMessage({ text: null }),
);
