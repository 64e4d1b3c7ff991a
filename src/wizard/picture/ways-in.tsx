import { useEffect, useRef } from 'react';
import { OpenFile } from '../ui/fields/open-file.tsx';
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

/** Buttons that open a picture; on a device that is touched, its camera too. */
export const OpenPictures = ({ onPictures }: { onPictures: (pictures: File[]) => void }) => (
  <>
    <OpenFile
      onFiles={onPictures}
      label="Open a picture"
      accept="image/png,image/jpeg,image/webp,image/gif,image/bmp"
    >
      Open a picture
    </OpenFile>
    <span className="hidden pointer-coarse:contents">
      <OpenFile onFiles={onPictures} label="Take a photo" accept="image/*" camera="environment">
        Take a photo
      </OpenFile>
    </span>
  </>
);
