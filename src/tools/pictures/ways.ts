import { recognisePicture } from '#diagnosis/pictured-text/recognise-picture.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';
import type { Recognition } from '#diagnosis/recognition/recognition.ts';
import type { ReadWord } from '#reader/engine/words-of.ts';
import { layOut } from '#reader/lay-out.ts';
import type { Steps } from '#reader/prepare.ts';
import { allSteps } from '#reader/prepare.ts';

/** A way from a picture to a recognition, the product's own or less a step of it. */
export interface Way {
  leftOut: string;
  steps: Steps;
  layOut: (words: readonly ReadWord[]) => string;
  recognise: (text: string) => Recognition;
}

/** The text as the engine orders it. */
const asTheEngineOrders = (words: readonly ReadWord[]): string =>
  words
    .map(({ text, line }, at) => `${words[at - 1]?.line === line ? ' ' : '\n'}${text}`)
    .join('')
    .trim();

/** The product's own. */
export const asIs: Way = {
  leftOut: 'nothing',
  steps: allSteps,
  layOut: (words) => layOut(words).text,
  recognise: recognisePicture,
};

export const ways: readonly Way[] = [
  asIs,
  { ...asIs, leftOut: 'dark ink on white', steps: { ...allSteps, flatten: false } },
  { ...asIs, leftOut: 'frames taken out', steps: { ...allSteps, eraseLines: false } },
  { ...asIs, leftOut: 'letters of one height', steps: { ...allSteps, scale: false } },
  { ...asIs, leftOut: 'columns one after the other', layOut: asTheEngineOrders },
  { ...asIs, leftOut: 'words put right', recognise: (text) => recognise(text) },
];
