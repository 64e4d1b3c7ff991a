import type { Choices } from './choices.ts';

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

/**
 * What each choice may look like; anything else is left out. A colour, a radius and a list of fonts have a form that holds no address;
 * the wizard reads them once more (`look.ts`). No hostname, and no URL around one, is longer than 300 characters that means an SPP.
 */
const accepted = {
  error: /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  address: /^[^]{1,300}$/,
  // A case as its link holds it, or the whole link; not longer than the wizard reads (16 KB).
  case: /^(?:[^#]{0,300}#)?(c\d[\w.~%-]{1,16000})$/,
  from: /^[\p{L}\p{N}](?:[\p{L}\p{N} ._:/-]{0,38}[\p{L}\p{N}])?$/u,
  theme: /^(?:light|dark)$/,
  generation: /^(?:join|link|unsure)$/,
  // Without its `#`, which mail scanners write as `%23`, and which the wizard takes for the beginning of the fragment wherever it stands.
  brand: /^(?:#([\da-f]{3,8})|(?:rgba?|hsla?|oklch)\([\da-z.,%/ +-]{1,60}\))$/i,
  radius: /^\d{1,2}(?:\.\d{1,2})?(?:px)?$/,
  font: /^[\p{L}\d '",-]{1,200}$/u,
} as const;

/** In a frame with its look, as the page about embedding shows it, or in a tab of its own. */
export type Shown = 'embed' | 'embed=preview' | 'tab';

/**
 * The address of the wizard with these choices. What is not one of them is left out, whatever it holds; nothing in it starts a check.
 *
 * A case goes before an error, and an error without a door leads to its own page. Address, error, case and generation stand in the
 * fragment, which no server is sent.
 *
 * @param base absolute, with a slash at its end
 * @param isPlainFiles no server of ours answers below the base: the whole address stands behind the `#`
 */
export function wizardAddress(
  base: string,
  choices: Choices,
  shown: Shown = 'embed',
  isPlainFiles = false,
): string {
  const chosen = (name: keyof typeof accepted): string | null => {
    const [whole, part] = accepted[name].exec(choices[name] ?? '') ?? [];
    return part ?? whole ?? null;
  };
  const given = chosen('case');
  const error = chosen('error');
  const door = given === null ? doors.get(choices.door ?? '') : 'case';
  const answers = new URLSearchParams();
  const say = (name: string, value: string | null) => value === null || answers.set(name, value);
  say('address', chosen('address'));
  if (door !== undefined) say('error', error);
  say('generation', chosen('generation'));
  // A final dot would pass for the end of a sentence when the link is read.
  const fragment = given ?? answers.toString().replace(/\.$/, '%2E');
  const inFrame = ['theme', 'brand', 'radius', 'font', 'from'] as const;
  const query = (shown === 'tab' ? [] : inFrame).flatMap((name) => {
    const value = chosen(name);
    return value === null ? [] : `${name}=${encodeURIComponent(value)}`;
  });
  if (shown !== 'tab') query.unshift(shown);
  return [
    base,
    isPlainFiles ? '#/' : '',
    door ?? (error === null ? '' : `errors/${error}`),
    query.length === 0 ? '' : `?${query.join('&')}`,
    fragment === '' ? '' : `#${fragment}`,
  ].join('');
}
