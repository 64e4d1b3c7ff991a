import { atPlace, placeIn } from './places.ts';
import { takePresses } from './presses.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Something done on the page drawn ahead, to be done on the living one; nothing where it has not the same there. */
type Deed = (root: Element) => void;

/** Sets a value as typing does, so that React hears of it. */
function type(field: Field, value: string): void {
  // Past React's own setter, which would take the value for one it knows.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

const isChanged = (field: Field): boolean =>
  field instanceof HTMLSelectElement
    ? field.selectedIndex !== [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
    : field.value !== field.defaultValue;

/** On the same element of the living page. */
function same(ahead: Element, element: Element, act: (living: HTMLElement) => void): Deed {
  const place = placeIn(ahead, element);
  return (root) => {
    const living = atPlace(root, place, element.tagName);
    if (living !== null) act(living);
  };
}

const fieldsOf = (ahead: Element): Deed[] =>
  [...ahead.querySelectorAll<Field>('input, textarea, select')]
    .filter(isChanged)
    .map((field) => same(ahead, field, (living) => type(living as Field, field.value)));

const foldsOf = (ahead: Element): Deed[] =>
  [...ahead.querySelectorAll('details[open]')].map((fold) =>
    same(ahead, fold, (living) => living.setAttribute('open', '')),
  );

function focusOf(ahead: Element): Deed[] {
  const { activeElement: focused } = document;
  if (focused === null || !ahead.contains(focused)) return [];
  const [start, end] =
    focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
      ? [focused.selectionStart, focused.selectionEnd]
      : [null, null];
  return [
    same(ahead, focused, (living) => {
      living.focus({ preventScroll: true });
      if (start !== null && (living instanceof HTMLInputElement || living instanceof HTMLTextAreaElement))
        living.setSelectionRange(start, end);
    }),
  ];
}

const pressesOf = (ahead: Element): Deed[] =>
  takePresses().flatMap((place) => {
    const pressed = atPlace(ahead, place, 'BUTTON');
    return pressed === null ? [] : [same(ahead, pressed, (living) => living.click())];
  });

/**
 * All that a visitor did on the page drawn ahead, in the order in which it is done again: what was typed, unfolded, where the focus is, what
 * was pressed.
 */
export const deedsOn = (ahead: Element): Deed[] =>
  [fieldsOf, foldsOf, focusOf, pressesOf].flatMap((deedsOf) => deedsOf(ahead));
