/** Longest wait for a picture, in ms: a tab that is not seen draws none. */
const longestMs = 200;

/** Resolves when the page drawn ahead is on the screen; at once where there is none. */
export function afterFirstPaint(): Promise<void> {
  if (!('ahead' in document.documentElement.dataset) || document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    // A frame is painted after its callbacks, and a task behind it comes later.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longestMs);
  });
}
