import create from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { Engine } from '#reader/engine/engine.ts';
import { startEngine } from '#reader/engine/engine.ts';
import { layOut } from '#reader/lay-out.ts';
import { greyOf } from '#reader/pixels/grey.ts';
import type { Grey } from '#reader/pixels/grey.ts';
import { prepare } from '#reader/prepare.ts';
import type { PictureNews, Stage, ToRead, WhyNot } from './picture-news.ts';

const tell = (news: PictureNews, moved: Transferable[] = []): void =>
  self.postMessage(news, { transfer: moved });
const progress = (stage: Stage, percent: number): void => tell({ kind: 'progress', stage, percent });

/** Longest side of the copy that the page shows, in pixels. */
const longestSide = 1400;

class Failure extends Error {
  readonly why: WhyNot;

  constructor(why: WhyNot, cause: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** Runs a part of the work; whatever it throws is told as `why`. */
async function step<Result>(why: WhyNot, work: () => Promise<Result> | Result): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Failure(why, error);
  }
}

/** A file as it was before the build compressed it; the server may have unpacked it already. */
async function fetched(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

let engine: Promise<Engine> | null = null;

async function startOnce({ core, english }: ToRead): Promise<Engine> {
  progress('fetching', 0);
  const [wasmBinary, data] = await Promise.all([fetched(core), fetched(english)]);
  const module = await create({
    wasmBinary,
    print: () => undefined,
    printErr: () => undefined,
    TesseractProgress: (percent) => progress('reading', percent),
  });
  return startEngine(module, data);
}

async function showCopy(bitmap: ImageBitmap): Promise<void> {
  const factor = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const copy = await createImageBitmap(bitmap, {
    resizeWidth: Math.max(1, Math.round(bitmap.width * factor)),
    resizeHeight: Math.max(1, Math.round(bitmap.height * factor)),
    resizeQuality: 'medium',
  });
  tell({ kind: 'shown', copy }, [copy]);
}

async function open(picture: Blob): Promise<Grey> {
  const bitmap = await createImageBitmap(picture);
  try {
    await showCopy(bitmap);
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return greyOf(context.getImageData(0, 0, width, height).data, width, height);
  } finally {
    bitmap.close();
  }
}

async function read(asked: ToRead): Promise<void> {
  // Both at once: the engine is fetched while the picture is opened.
  engine ??= startOnce(asked);
  const started = step('no-engine', () => engine ?? startOnce(asked));
  started.catch(() => undefined);
  const grey = await step('unreadable', () => open(asked.picture));
  const reader = await started;
  progress('preparing', 0);
  const { width, height } = grey;
  const { text, words } = await step('unreadable', () => {
    const prepared = prepare(grey);
    progress('reading', 0);
    const found = reader.read(prepared.grey).words;
    return layOut(
      found.map((word) => ({
        ...word,
        left: word.left / prepared.factor,
        top: word.top / prepared.factor,
        width: word.width / prepared.factor,
        height: word.height / prepared.factor,
      })),
    );
  });
  tell({ kind: 'read', read: { text, words, width, height } });
}

self.onmessage = ({ data }: MessageEvent<ToRead>) => {
  void read(data).catch((error: unknown) =>
    tell({ kind: 'failed', why: error instanceof Failure ? error.why : 'unreadable' }),
  );
};
