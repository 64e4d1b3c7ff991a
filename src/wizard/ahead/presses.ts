import { placeIn } from './places.ts';

/** What was pressed on the page drawn ahead while nothing could follow from it yet: its place there, first to last. */
const waiting: number[][] = [];

/** Notes presses of buttons until the wizard is alive. Links need nobody: they lead to pages of their own. */
export function notePresses(ahead: HTMLElement): void {
  const note = (element: Element | null | undefined, event: Event) => {
    if (!element) return;
    event.preventDefault();
    waiting.push(placeIn(ahead, element));
  };
  ahead.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    note(event.target.closest('button'), event);
    if (event.target.closest('a[href="#main"]') === null) return;
    // As the link itself does it: the page has a base, and the fragment is for answers.
    event.preventDefault();
    document.getElementById('main')?.focus();
  });
  // Enter in a field; a press of its button never comes here.
  ahead.addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement) note(event.target.querySelector('button'), event);
  });
}

/** Each press once. */
export const takePresses = (): number[][] => waiting.splice(0);
