import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { picturesOn } from './pictures-among.ts';

/** Calls for pictures that are pasted anywhere on the page. */
export function usePastedPictures(onPictures: (pictures: File[]) => void): void {
  const told = useRef(onPictures);
  useEffect(() => {
    told.current = onPictures;
  }, [onPictures]);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pictures = picturesOn(event.clipboardData);
      if (pictures.length === 0) return;
      event.preventDefault();
      told.current(pictures);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}

function PickPictures({
  onPictures,
  camera,
  label,
}: {
  onPictures: (pictures: File[]) => void;
  camera?: 'environment';
  label: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={camera === undefined}
        accept={camera === undefined ? 'image/png,image/jpeg,image/webp,image/gif,image/bmp' : 'image/*'}
        {...(camera === undefined ? {} : { capture: camera })}
        aria-label={label}
        onChange={({ target }) => {
          const pictures = [...(target.files ?? [])];
          // So that the same picture can be given again.
          target.value = '';
          if (pictures.length > 0) onPictures(pictures);
        }}
      />
      <Button kind="secondary" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

/** Buttons that open a picture; on a device that is touched, its camera too. */
export function OpenPictures({ onPictures }: { onPictures: (pictures: File[]) => void }) {
  return (
    <>
      <PickPictures onPictures={onPictures} label="Open a picture" />
      <span className="hidden pointer-coarse:contents">
        <PickPictures onPictures={onPictures} camera="environment" label="Take a photo" />
      </span>
    </>
  );
}
