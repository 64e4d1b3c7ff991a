import { parseAddress } from '#diagnosis/address/parse-address.ts';
import type { Choices } from '#embed/choices.ts';
import { parseColour } from './look/parse-colour.ts';
import { parseFont, parseRadius } from './look/look.ts';

/** What was chosen on the page about embedding, as it stands in the fields; empty where nothing was. */
export type Chosen = Readonly<Record<keyof Choices, string>>;

export const firstChosen: Chosen = {
  door: 'failed',
  error: '',
  address: '',
  case: '',
  from: '',
  theme: '',
  generation: '',
  brand: '',
  radius: '',
  font: '',
  'frame-title': '',
};

/** The choices that go into the lines: only what the wizard takes, of an address what was understood. */
export function choicesOf(chosen: Chosen): Choices {
  const parsed = parseAddress(chosen.address);
  const taken = (name: keyof Choices, parse: (text: string) => unknown): string | null =>
    chosen[name] === '' || parse(chosen[name]) === null ? null : chosen[name].trim();
  const asItIs = (name: keyof Choices) => taken(name, (text) => text);
  return {
    door: asItIs('door'),
    error: asItIs('error'),
    address: parsed.ok ? parsed.value.address.host : null,
    case: asItIs('case'),
    from: asItIs('from'),
    theme: asItIs('theme'),
    generation: asItIs('generation'),
    brand: taken('brand', parseColour),
    radius: taken('radius', parseRadius),
    font: taken('font', parseFont),
    'frame-title': asItIs('frame-title'),
  };
}
