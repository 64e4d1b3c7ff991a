import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { Button } from '../button.tsx';

/** A button that opens a file of yours in this page. It is read here and sent nowhere. */
export function OpenFile({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to open"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be opened again after it has changed.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button kind="secondary" onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}

/** Files dropped anywhere on its content are opened; text dropped there is left to the field. */
export function DropTarget({ onFile, children }: { onFile: (file: File) => void; children: ReactNode }) {
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
        const [file] = event.dataTransfer.files;
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
    </div>
  );
}
