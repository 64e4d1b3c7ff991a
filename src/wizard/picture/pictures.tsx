import { useEffect, useState } from 'react';
import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import { preparations } from '#diagnosis/pictured-text/recognise-picture.ts';
import type { Range } from '#diagnosis/recognition/recognition.ts';
import { readText } from '../said/read-text.ts';
import { stateInWords } from './picture-words.ts';
import { PictureCard } from './picture-card.tsx';
import type { PictureState } from './use-pictures.ts';
import { isOver, usePictures } from './use-pictures.ts';

/** Between two preparations, in ms. */
const pauseMs = 120;

interface Props {
  given: readonly File[];
  /** The text in the field, with what was corrected in it. */
  text: string;
  /** Called once with the text of each picture, when no other is waiting. */
  onRead: (texts: readonly string[]) => void;
}

/** Where the words that decide stand in the text of a picture, as long as it stands in the field as it was read. */
function decidedIn(picture: PictureState, text: string): Range[] {
  if (picture.is.kind !== 'read' || picture.is.read.text === '') return [];
  const start = text.indexOf(picture.is.read.text);
  if (start < 0) return [];
  return readText(text).recognition.matches.flatMap(({ at }) =>
    at.map(([from, to]): Range => [from - start, to - start]),
  );
}

/** How all of them are, for those who do not see them; the numbers would be read out at every step. */
function saidOf(pictures: readonly PictureState[]): string {
  const [open] = pictures.filter((picture) => !isOver(picture));
  if (open !== undefined) return `Reading ${open.name}.`;
  return pictures.map((picture) => `${picture.name}: ${stateInWords(picture)}`).join(' ');
}

/** Pictures that were given, as far as they are read. They are in the memory of this page, and gone when it is left. */
export default function Pictures({ given, text, onRead }: Props) {
  useEffect(() => {
    // While the picture is read, and each by itself, so that the page answers in between.
    const timers = preparations.map((prepare, at) => setTimeout(prepare, at * pauseMs));
    return () => timers.forEach(clearTimeout);
  }, []);
  const { pictures, cancel, remove } = usePictures(given, onRead);
  const [names] = useState(() => new Map<number, string>());
  const shown = pictures.map((picture) => {
    const name = names.get(picture.key) ?? (escapeHostile(picture.name) || `Picture ${picture.key + 1}`);
    names.set(picture.key, name);
    return { ...picture, name };
  });
  if (shown.length === 0) return null;
  return (
    <section aria-label="Pictures">
      <p role="status" className="sr-only">
        {saidOf(shown)}
      </p>
      {shown.map((picture) => (
        <PictureCard
          key={picture.key}
          picture={picture}
          decided={decidedIn(picture, text)}
          onCancel={() => cancel(picture.key)}
          onRemove={() => remove(picture.key)}
        />
      ))}
    </section>
  );
}
