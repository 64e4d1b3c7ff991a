/** What was said to this frame while nobody could hear it yet. */
const waiting: MessageEvent<unknown>[] = [];

const keep = (event: MessageEvent<unknown>): void => void waiting.push(event);

/** From now on what is said to this frame waits: the page around asks as soon as the frame has loaded, and the wizard comes after that. */
export const keepMessages = (): void => window.addEventListener('message', keep);

/** All of it, once, for whoever hears by himself from now on. */
export function takeMessages(): MessageEvent<unknown>[] {
  window.removeEventListener('message', keep);
  return waiting.splice(0);
}
