import core from 'engine-file:core';
import english from 'engine-file:english';
import { longestMs, mostBytes, mostPixelsOpened } from '#reader/limits.ts';
import { bytesOfHeader, readHeader } from '#reader/picture-header.ts';
import type { PictureNews, ToRead, WhyNot } from './picture-news.ts';

/** How long the engine is kept when no picture comes, in ms: with its language it takes some 100 MB. */
const idleMs = 20_000;

let kept: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Ends the reader, with all that it holds in memory. */
function end(worker: Worker): void {
  worker.terminate();
  if (kept === worker) kept = null;
}

function take(): Worker {
  clearTimeout(idle);
  const worker = kept ?? new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' });
  // While it is at work nobody else has it.
  kept = null;
  return worker;
}

function giveBack(worker: Worker): void {
  if (kept !== null) return worker.terminate();
  kept = worker;
  clearTimeout(idle);
  idle = setTimeout(() => end(worker), idleMs);
}

/** What is in the way before a picture is opened; null where nothing is. */
async function problemOf(picture: Blob): Promise<WhyNot | null> {
  const header = readHeader(new Uint8Array(await picture.slice(0, bytesOfHeader).arrayBuffer()));
  if (header === null) return 'no-picture';
  const pixels = header.size === null ? 0 : header.size.width * header.size.height;
  return picture.size > mostBytes || pixels > mostPixelsOpened ? 'too-large' : null;
}

/** Reads a picture in the reader. Calls `done` once, with the reader where it lives on. */
function readIn(picture: Blob, tell: (news: PictureNews) => void): () => void {
  let worker: Worker;
  try {
    worker = take();
  } catch {
    tell({ kind: 'failed', why: 'no-engine' });
    return () => undefined;
  }
  const stop = () => {
    clearTimeout(limit);
    worker.onmessage = worker.onerror = null;
    end(worker);
  };
  const limit = setTimeout(() => {
    stop();
    tell({ kind: 'failed', why: 'too-long' });
  }, longestMs);
  worker.onmessage = ({ data }: MessageEvent<PictureNews>) => {
    if (data.kind === 'read' || data.kind === 'failed') {
      clearTimeout(limit);
      worker.onmessage = worker.onerror = null;
      if (data.kind === 'read') giveBack(worker);
      else end(worker);
    }
    tell(data);
  };
  worker.onerror = () => {
    stop();
    tell({ kind: 'failed', why: 'no-engine' });
  };
  const asked: ToRead = { picture, core, english };
  worker.postMessage(asked);
  return stop;
}

/**
 * Reads a picture beside the page, by an engine that is fetched from where the page came from and from nowhere else.
 *
 * @param tell  the last news is `read` or `failed`; none comes after the picture was given up
 * @returns what gives it up
 */
export function readPicture(picture: Blob, tell: (news: PictureNews) => void): () => void {
  let stop = () => undefined as void;
  let isGivenUp = false;
  void problemOf(picture)
    .catch((): WhyNot => 'unreadable')
    .then((problem) => {
      if (isGivenUp) return;
      if (problem !== null) tell({ kind: 'failed', why: problem });
      else stop = readIn(picture, tell);
    });
  return () => {
    isGivenUp = true;
    stop();
  };
}
