import type { PictureState } from './use-pictures.ts';
import type { Stage, WhyNot } from './picture-news.ts';

/** What is in the way of a picture, and what to do about it. */
const whyNotInWords: Readonly<Record<WhyNot, string>> = {
  'no-picture':
    'This is not a PNG, JPEG, WebP, GIF or BMP file. Save it as one of these, or take a new screenshot.',
  'too-large': 'This picture has more than 40 million pixels or 40 MB. Cut out the part with the message.',
  unreadable: 'The browser could not open this picture. It may be damaged: take a new screenshot.',
  'too-long': 'Reading took longer than a minute and was stopped. Cut out the part with the message.',
  'no-engine':
    'The reader for pictures could not be started in this browser. Type the code or the first sentence of the message.',
};

const stages: Readonly<Record<Stage, string>> = {
  opening: 'Opening',
  fetching: 'Loading the reader for pictures; it is kept for the next one',
  preparing: 'Making the letters clear',
  reading: 'Reading',
};

/** How far a picture is, in a few words. */
export function stateInWords({ is }: PictureState): string {
  switch (is.kind) {
    case 'waiting':
      return 'Waits for the picture before it.';
    case 'reading':
      return is.stage === 'reading' && is.percent > 0 ? `Reading, ${is.percent} %` : `${stages[is.stage]}…`;
    case 'cancelled':
      return 'Cancelled. Nothing of this picture was used.';
    case 'failed':
      return whyNotInWords[is.why];
    case 'read':
      return is.read.words.length === 0
        ? 'No text was found in this picture.'
        : 'Read. Compare the text with the picture before you rely on it.';
  }
}
