/** A picture in the engine's memory (Leptonica's `Pix`). */
export interface Pix {
  get_w(): number;
  get_h(): number;
  /** Bits a pixel. */
  get_d(): number;
  /** 32-bit words a row. */
  get_wpl(): number;
  /** Where its pixels begin. */
  get_data(): number;
  /** A null pointer where it has no palette. */
  get_colormap(): { get_n(): number; get_array(): number };
}

/** The engine in use (Tesseract's `TessBaseAPI`). */
export interface TesseractApi {
  /** 0 where it worked. */
  Init(folder: string, language: string, mode: number): number;
  SetPageSegMode(mode: number): void;
  SetVariable(name: string, value: string): boolean;
  /** Opens `/input`. @param exif orientation, 1 for upright. @returns 0 where it worked */
  SetImageFile(exif: number, angle: number): number;
  GetInputImage(): Pix;
  /** 0 where it worked. */
  Recognize(monitor: null): number;
  GetTSVText(page: number): string;
  Clear(): void;
}

/** As much of the compiled engine as is used (`tesseract.js-core` 7). */
export interface TesseractModule {
  FS: {
    writeFile(path: string, bytes: Uint8Array): void;
    unlink(path: string): void;
  };
  TessBaseAPI: new () => TesseractApi;
  getPointer(object: object): number;
  getValue(address: number, type: 'i8' | 'i32'): number;
}
