import { useEffect } from 'react';

/**
 * Hands over files that are dropped or pasted anywhere on the page. Texts are left to the fields, and so is a paste that has a text beside its
 * files, which is meant then.
 */
export function useFilesOnPage(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const take = (event: Event, given: DataTransfer | null) => {
      const files = [...(given?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => {
      if (event.clipboardData?.getData('text/plain') === '') take(event, event.clipboardData);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  });
}
