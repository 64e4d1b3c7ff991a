import { useState } from 'react';
import { picturesAmong } from '../picture/pictures-among.ts';
import { takeGivenPictures } from '../picture/pictures-given.ts';
import { usePastedPictures } from '../picture/ways-in.tsx';
import type { Pasted } from '../said/pasted.ts';
import { lastPasted, nothingPasted } from '../said/pasted.ts';

/**
 * The pictures that were given on the page of an error text, by whatever way.
 *
 * @param open  opens the first file that is no picture
 * @param take  takes what is in the field then: what stood there, with the texts of the pictures below it
 */
export function useGivenPictures(open: (file: File) => Promise<void>, take: (next: Pasted) => void) {
  const [pictures, setPictures] = useState(takeGivenPictures);
  const give = (more: readonly File[]) => setPictures((all) => [...all, ...more]);
  usePastedPictures(give);
  return {
    pictures,
    give,
    openAll: async (files: readonly File[]) => {
      const given = await picturesAmong(files);
      if (given.length > 0) give(given);
      const [other] = files.filter((file) => !given.includes(file));
      if (other !== undefined) await open(other);
    },
    takeTexts: (texts: readonly string[]) => {
      const all = [lastPasted().text, ...texts].filter((one) => one.trim() !== '');
      if (texts.every((one) => one.trim() === '')) return;
      take({ ...nothingPasted, text: all.join('\n\n'), asked: true, pictured: true });
    },
  };
}
