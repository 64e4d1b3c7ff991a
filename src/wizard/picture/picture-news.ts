import type { PlacedWord } from '#reader/lay-out.ts';

/** What the page asks of the reader. */
export interface ToRead {
  picture: Blob;
  /** Where the engine and its language are fetched. */
  core: string;
  english: string;
}

/** Words of a picture as text, with the place of each in pixels of the picture. */
export interface PictureRead {
  text: string;
  words: readonly PlacedWord[];
  width: number;
  height: number;
}

export type Stage = 'opening' | 'fetching' | 'preparing' | 'reading';

/** Why a picture was not read. `unreadable`: it is damaged, or of a kind that the browser does not open. */
export type WhyNot = 'no-picture' | 'too-large' | 'unreadable' | 'too-long' | 'no-engine';

/** What the reader tells, in this order; `shown` is a small copy for the page. */
export type PictureNews =
  | { kind: 'shown'; copy: ImageBitmap }
  | { kind: 'progress'; stage: Stage; percent: number }
  | { kind: 'read'; read: PictureRead }
  | { kind: 'failed'; why: WhyNot };
