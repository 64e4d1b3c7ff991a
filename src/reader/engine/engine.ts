import type { Grey } from '../pixels/grey.ts';
import { asPgm } from './as-pgm.ts';
import { unpack } from './decode.ts';
import type { TesseractModule } from './tesseract-module.ts';
import type { ReadWord } from './words-of.ts';
import { wordsOf } from './words-of.ts';

/** The engine with its language, in this thread. One picture at a time. */
export interface Engine {
  /**
   * Opens a PNG, JPEG, WebP, GIF or BMP, for where there is no browser that does it.
   *
   * @param orientation  as EXIF has it, 1 for upright
   * @throws Error where it is none that can be opened
   */
  decode(file: Uint8Array, orientation: number): Grey;
  /** Reads a prepared picture. @throws Error where the engine fails */
  read(grey: Grey): { words: ReadWord[] };
}

/** How a page is taken apart: blocks and columns are found by the engine itself. */
const automatic = 3;
/** The network alone; the older way of reading is not in the data. */
const lstmOnly = 1;

/**
 * Starts the engine.
 *
 * @param data  the language, as `eng.traineddata` has it
 * @throws Error where the data is none
 */
export function startEngine(module: TesseractModule, data: Uint8Array): Engine {
  module.FS.writeFile('/eng.traineddata', data);
  const api = new module.TessBaseAPI();
  if (api.Init('/', 'eng', lstmOnly) !== 0) throw new Error('The data of the language could not be read.');
  module.FS.unlink('/eng.traineddata');
  api.SetPageSegMode(automatic);
  // What comes is dark on light by then.
  api.SetVariable('tessedit_do_invert', '0');
  const open = (file: Uint8Array, orientation: number) => {
    module.FS.writeFile('/input', file);
    const isOpen = api.SetImageFile(orientation, 0) === 0;
    module.FS.unlink('/input');
    if (!isOpen) throw new Error('The picture could not be opened.');
  };
  return {
    decode(file, orientation) {
      open(file, orientation);
      const grey = unpack(module, api.GetInputImage());
      api.Clear();
      return grey;
    },
    read(grey) {
      open(asPgm(grey), 1);
      if (api.Recognize(null) !== 0) throw new Error('The picture could not be read.');
      const words = wordsOf(api.GetTSVText(0));
      api.Clear();
      return { words };
    },
  };
}
