import { useEffect, useRef } from 'react';
import type { Range } from '#diagnosis/recognition/recognition.ts';
import { Button } from '../ui/button.tsx';
import { HiddenWords } from '../ui/hidden-words.tsx';
import { stateInWords } from './picture-words.ts';
import type { Part } from './part-with-words.ts';
import { partOfCopy, partWithWords } from './part-with-words.ts';
import { Places } from './places.tsx';
import type { PictureState } from './use-pictures.ts';
import { isOver } from './use-pictures.ts';

/** The copy of a picture, drawn from memory: it has no address. Once it is read, no more of it than has words. */
function Copy({ copy, name, part }: { copy: ImageBitmap; name: string; part: Part }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { left, top, width, height } = part;
  useEffect(() => {
    canvas.current
      ?.getContext('2d')
      ?.drawImage(copy, left, top, width, height, 0, 0, canvas.current.width, canvas.current.height);
  }, [copy, left, top, width, height]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={name}
      width={width}
      height={height}
      className="block h-auto w-full"
    />
  );
}

interface Props {
  picture: PictureState;
  decided: readonly Range[];
  onCancel: () => void;
  onRemove: () => void;
}

/** Narrower than this, in CSS pixels, a picture is no longer made smaller: it is moved instead, so that its words can be compared. */
const legible = 640;

function Shown({
  copy,
  name,
  is,
  decided,
}: Pick<PictureState, 'is' | 'name'> & { copy: ImageBitmap; decided: readonly Range[] }) {
  const read = is.kind === 'read' ? is.read : null;
  const part = partOfCopy(copy, read);
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={`The picture ${name}`}
      className="max-h-[30rem] overflow-auto border border-line"
    >
      <div className="relative" style={{ minWidth: Math.min(part.width, legible) }}>
        <Copy copy={copy} name={name} part={part} />
        {read === null ? null : <Places read={read} decided={decided} part={partWithWords(read)} />}
      </div>
    </div>
  );
}

/** One picture: what it shows with the places of its words, how far it is read, and the way to stop that. */
export function PictureCard({ picture, decided, onCancel, onRemove }: Props) {
  const { name, copy, is } = picture;
  return (
    <figure className="my-4 rounded-card border border-line bg-card p-3">
      {copy === null ? null : <Shown copy={copy} name={name} is={is} decided={decided} />}
      <figcaption className="mt-2 flex flex-wrap items-center justify-between gap-3">
        <span className="min-w-0 flex-1 basis-60">
          <span className="block font-semibold break-all">{name}</span>
          <span className={`block text-sm ${is.kind === 'failed' ? 'text-fail' : 'text-muted'}`}>
            {stateInWords(picture)}
          </span>
          {is.kind === 'reading' ? (
            <progress
              className="mt-1 block h-2.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
              max={100}
              value={is.stage === 'reading' ? is.percent : undefined}
              aria-label={`How much of ${name} is read`}
            />
          ) : null}
        </span>
        {isOver(picture) ? (
          <Button kind="quiet" onClick={onRemove}>
            Take away <HiddenWords>{name}</HiddenWords>
          </Button>
        ) : (
          <Button kind="secondary" onClick={onCancel}>
            Cancel <HiddenWords>{name}</HiddenWords>
          </Button>
        )}
      </figcaption>
    </figure>
  );
}
