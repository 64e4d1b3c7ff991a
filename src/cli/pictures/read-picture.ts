import { Worker } from 'node:worker_threads';
import { longestMs, mostBytes, mostPixelsOpened } from '#reader/limits.ts';
import { bytesOfHeader, readHeader } from '#reader/picture-header.ts';
import { engineBytes } from './engine-bytes.ts';
import { program } from './picture-thread.ts?thread';
import type { ToReadHere } from './picture-thread.ts';

/** A picture as text, or why it was not read. */
export type PictureAsText = { ok: true; text: string } | { ok: false; why: string };

const failed = (why: string): PictureAsText => ({ ok: false, why });

/** Whether a file begins as a picture does. */
export const isPicture = (beginning: Uint8Array): boolean => readHeader(beginning) !== null;

/** Reads a picture on this machine, in a thread that ends with it. Nothing is sent anywhere. */
export async function readPicture(picture: Uint8Array): Promise<PictureAsText> {
  const size = readHeader(picture.subarray(0, bytesOfHeader))?.size ?? null;
  if (picture.length > mostBytes || (size !== null && size.width * size.height > mostPixelsOpened))
    return failed('the picture has more than 40 million pixels or 40 MB; cut out the part with the message');
  let workerData: ToReadHere;
  try {
    workerData = { picture, ...engineBytes() };
  } catch {
    return failed('the reader for pictures is not beside this program; run it from its build');
  }
  const worker = new Worker(program, { eval: true, name: 'picture', workerData });
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PictureAsText>((resolve) => {
      const end = (outcome: PictureAsText) => () => resolve(outcome);
      limit = setTimeout(end(failed('reading took longer than a minute')), longestMs);
      worker.once('message', ({ text }: { text: string | null }) =>
        resolve(text === null ? failed('the picture could not be opened') : { ok: true, text }),
      );
      worker.once('error', end(failed('the picture could not be read')));
      worker.once('exit', end(failed('the picture could not be read')));
    });
  } finally {
    clearTimeout(limit);
    await worker.terminate();
  }
}
