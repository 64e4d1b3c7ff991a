import type { ReactNode } from 'react';
import { picturesAmong } from './pictures-among.ts';

/** Pictures dropped on its content are given on; whatever else is dropped there is left alone. */
export const DropPictures = ({
  onPictures,
  children,
}: {
  onPictures: (pictures: File[]) => void;
  children: ReactNode;
}) => (
  <div
    onDragOver={(event) => {
      if (event.dataTransfer.types.includes('Files')) event.preventDefault();
    }}
    onDrop={(event) => {
      event.preventDefault();
      void picturesAmong([...event.dataTransfer.files]).then((pictures) => {
        if (pictures.length > 0) onPictures(pictures);
      });
    }}
  >
    {children}
  </div>
);
