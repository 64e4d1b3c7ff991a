/** Where an element stands below another: the number of each ancestor among its siblings, outermost first. */
export function placeIn(root: Element, element: Element): number[] {
  const place: number[] = [];
  for (let at = element; at !== root && at.parentElement !== null; at = at.parentElement)
    place.unshift([...at.parentElement.children].indexOf(at));
  return place;
}

/** The element at the same place below another root; null where there is none, or another kind of element. */
export function atPlace(root: Element, place: readonly number[], like: string): HTMLElement | null {
  let at: Element | undefined = root;
  for (const index of place) at = at?.children[index];
  return at instanceof HTMLElement && at.tagName === like ? at : null;
}
