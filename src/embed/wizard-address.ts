/** What a portal may choose, as written in its attributes; null where it is not. */
export interface Choices {
  door: string | null;
  error: string | null;
  address: string | null;
  theme: string | null;
  generation: string | null;
}

/** Path of each door, below the wizard's base. */
export const doors: ReadonlyMap<string, string> = new Map([
  ['start', ''],
  ['join', 'join/address'],
  ['failed', 'failed'],
  ['symptom', 'symptom'],
  ['catalogue', 'errors'],
]);

export const themes = ['light', 'dark'] as const;
export const generations = ['join', 'link', 'unsure'] as const;

const errorId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestError = 60;
/** In characters; no hostname, and no URL around one, is longer that means an SPP. */
const longestAddress = 300;

const oneOf = (list: readonly string[], given: string | null): string | null =>
  given !== null && list.includes(given) ? given : null;

/**
 * The address of the wizard in a frame. What is not one of the choices is left out, whatever it holds; nothing in it starts a check.
 *
 * An error without a door leads to its own page. Address, error and generation stand in the fragment, which no server is sent.
 *
 * @param base absolute, with a slash at its end
 */
export function wizardAddress(base: string, { door, error, address, theme, generation }: Choices): string {
  const known = error !== null && error.length <= longestError && errorId.test(error) ? error : null;
  const path = doors.get(door ?? '');
  const answers = new URLSearchParams();
  if (address !== null && address !== '' && address.length <= longestAddress) answers.set('address', address);
  if (known !== null && path !== undefined) answers.set('error', known);
  const words = oneOf(generations, generation);
  if (words !== null) answers.set('generation', words);
  const colours = oneOf(themes, theme);
  const at = path ?? (known === null ? '' : `errors/${known}`);
  const query = colours === null ? '?embed' : `?embed&theme=${colours}`;
  // A final dot would pass for the end of a sentence when the link is read.
  const fragment = answers.toString().replace(/\.$/, '%2E');
  return `${base}${at}${query}${fragment === '' ? '' : `#${fragment}`}`;
}
