import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { recognise } from '#diagnosis/recognition/recognise.ts';

let warmed = false;

/**
 * Reads the catalogue's own examples while nobody waits: the first reading takes several times as long as later ones, because a
 * browser compiles the reader only once it has run for a while. One example at a time, so that typing is never held up.
 */
export function warmUpRecognising(): void {
  if (warmed) return;
  warmed = true;
  const texts = joinErrors.flatMap(({ examples }) => examples.map(({ text }) => text));
  const idle = (work: () => void) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work, 20);
  };
  const readNext = () => {
    const text = texts.pop();
    if (text === undefined) return;
    recognise(text);
    idle(readNext);
  };
  idle(readNext);
}
