import { bytesOfHeader, readHeader } from '#reader/picture-header.ts';

const headBytes = Math.min(64, bytesOfHeader);

/** Files that are to be read as pictures: by their first bytes, or because they say so themselves. A drawing in SVG is a text. */
export async function picturesAmong(files: readonly File[]): Promise<File[]> {
  const are = await Promise.all(
    files.map(async (file) => {
      if (file.type.startsWith('image/') && file.type !== 'image/svg+xml') return true;
      try {
        return readHeader(new Uint8Array(await file.slice(0, headBytes).arrayBuffer())) !== null;
      } catch {
        // Whoever opens it says that it cannot be read.
        return false;
      }
    }),
  );
  return files.filter((_, at) => are[at] === true);
}

/** Pictures on a clipboard that has no text beside them, which would be meant then. */
export const picturesOn = (clipboard: DataTransfer | null): File[] =>
  clipboard === null || clipboard.getData('text/plain') !== ''
    ? []
    : [...clipboard.files].filter(({ type }) => type.startsWith('image/'));
