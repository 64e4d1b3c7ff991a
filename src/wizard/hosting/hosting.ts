/**
 * Who hands out this page. `server`: ours, which checks and says who may frame the page. `files`: any file server, which does neither.
 * `single-file`: nobody; it was opened from disk.
 */
export type Hosting = 'server' | 'files' | 'single-file';

/** The build marks the page as plain files; only our server takes the mark away. */
export function hosting(): Hosting {
  if (import.meta.env.MODE === 'single-file') return 'single-file';
  return document.querySelector('base')?.dataset['hosting'] === 'files' ? 'files' : 'server';
}

/** Whether another page shows this one in a frame. */
export const isFramed = (): boolean => window.parent !== window;
