import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { Button } from '../button.tsx';

/** A button that opens files of yours in this page. They are read here and sent nowhere. */
export function OpenFile({
  onFiles,
  label = 'File to open',
  accept,
  camera,
  children,
}: {
  onFiles: (files: File[]) => void;
  /** Name of the field behind the button. */
  label?: string;
  /** Which files are offered; absent: all. */
  accept?: string;
  /** A photo is taken instead, one at a time, on a device that has this camera. */
  camera?: 'environment';
  children: ReactNode;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={camera === undefined}
        accept={accept}
        capture={camera}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be opened again after it has changed.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button kind="secondary" onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}

/** Files dropped anywhere on its content are opened; text dropped there is left to the field. */
export function DropTarget({ onFiles, children }: { onFiles: (files: File[]) => void; children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? 'rounded-card outline-2 outline-offset-8 outline-accent outline-dashed' : ''}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (files.length === 0) return;
        event.preventDefault();
        onFiles(files);
      }}
    >
      {children}
    </div>
  );
}
