import { Suspense, lazy } from 'react';
import { Notice } from '../ui/notice.tsx';

interface Props {
  given: readonly File[];
  text: string;
  onRead: (texts: readonly string[]) => void;
}

/** Fetched when the first picture comes; the single file has no place for what reads pictures. */
const Pictures = import.meta.env.MODE === 'single-file' ? null : lazy(() => import('./pictures.tsx'));

/** The pictures that were given on this page; nothing, and nothing fetched, where none was. */
export function PicturesHere(props: Props) {
  if (props.given.length === 0) return null;
  if (Pictures === null)
    return (
      <Notice tone="warn" title="This copy reads no pictures">
        <p>
          It is one file, and what reads pictures is larger than all of it. Use the wizard from its server, or
          type the code and the first sentence of the message into the field.
        </p>
      </Notice>
    );
  return (
    <Suspense fallback={<p role="status">Opening the picture…</p>}>
      <Pictures {...props} />
    </Suspense>
  );
}
