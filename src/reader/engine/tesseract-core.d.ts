declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  import type { TesseractModule } from '#reader/engine/tesseract-module.ts';

  /** Starts the compiled engine. @param options.TesseractProgress is told how much of a picture was read, 0 to 100 */
  export default function create(options: {
    wasmBinary: Uint8Array;
    print: (line: string) => void;
    printErr: (line: string) => void;
    TesseractProgress: (percent: number) => void;
  }): Promise<TesseractModule>;
}
