export type PictureKind = 'PNG' | 'JPEG' | 'WebP' | 'GIF' | 'BMP';

/** What a picture says of itself before it is opened. Sizes are in pixels; null where they do not stand in the bytes that were given. */
export interface PictureHeader {
  kind: PictureKind;
  size: { width: number; height: number } | null;
}

/** So many bytes from the beginning tell the kind, and for all but some JPEGs the size. */
export const bytesOfHeader = 1 << 16;

type ReadSize = (view: DataView) => PictureHeader['size'];

const latin = (view: DataView, at: number, length: number): string =>
  at + length > view.byteLength
    ? ''
    : String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));

/** JPEG's markers that begin a frame, which says the size (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(view: DataView): PictureHeader['size'] {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    if (isFrame(view.getUint8(at + 1)))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The three forms of WebP: with transparency or frames, without loss, with (RFC 9649). */
function sizeOfWebp(view: DataView): PictureHeader['size'] {
  const form = latin(view, 12, 4);
  const uint24 = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (view.byteLength < 30) return null;
  if (form === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

const kinds: readonly { kind: PictureKind; begins: (view: DataView) => boolean; size: ReadSize }[] = [
  {
    kind: 'PNG',
    begins: (view) => latin(view, 0, 8) === '\x89PNG\r\n\x1a\n',
    size: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  },
  { kind: 'JPEG', begins: (view) => latin(view, 0, 3) === '\xff\xd8\xff', size: sizeOfJpeg },
  {
    kind: 'GIF',
    begins: (view) => /^GIF8[79]a$/.test(latin(view, 0, 6)),
    size: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  },
  {
    kind: 'WebP',
    begins: (view) => latin(view, 0, 4) === 'RIFF' && latin(view, 8, 4) === 'WEBP',
    size: sizeOfWebp,
  },
  {
    kind: 'BMP',
    // Two letters are what many a text begins with: the length of the next header has to be one that there is.
    begins: (view) => latin(view, 0, 2) === 'BM' && [12, 40, 56, 108, 124].includes(view.getUint32(14, true)),
    size: (view) =>
      view.getUint32(14, true) === 12
        ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
        : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) },
  },
];

const shortest = 26;

/** Reads the beginning of a file; null where it is no picture that can be read here. */
export function readHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < shortest) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = kinds.find(({ begins }) => begins(view));
  return found === undefined ? null : { kind: found.kind, size: found.size(view) };
}
