/** How a text is drawn: each field is one thing that pictures differ in. */
export interface Variant {
  theme: 'light' | 'dark';
  font: string;
  /** Size of the type in CSS pixels. */
  size: number;
  /** Pixels of the picture to one of CSS. */
  scale: number;
  /** `png`, `webp`, or the quality of a JPEG. */
  file: 'png' | 'webp' | number;
  around: 'nothing' | 'window' | 'columns' | 'photo';
}

/** What of the screen a text stands on. */
export type Surface = 'browser-page' | 'red-box' | 'plain-text' | 'console' | 'document';

/** A picture to be made, and what it must be recognised as; empty where it shows nothing of the join. */
export interface DrawnPicture {
  name: string;
  text: string;
  surface: Surface;
  variant: Variant;
  /** Any of these is right. */
  wanted: readonly string[];
  /** What the window around it is about. */
  window: 'the-join' | 'something-else';
}
