import type { ChooseProps } from './choose-frame.tsx';
import { isKept } from './look/brand-shades.ts';
import { parseFont, parseRadius } from './look/look.ts';
import { parseColour } from './look/parse-colour.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';

const themes = [
  { value: '', label: 'As the visitor’s system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** What becomes of a brand colour, for whoever wonders why it looks another in the frame. */
function saysOfBrand(text: string): string {
  const brand = parseColour(text);
  if (brand === null) return 'As #c2003a, rgb(194 0 58), hsl(342 100% 38%) or oklch(51% 0.2 18).';
  const shifted = (['light', 'dark'] as const).filter((mode) => !isKept(brand, mode));
  if (shifted.length === 0) return 'It has enough contrast, and is used as it is.';
  return `For enough contrast it is made ${shifted
    .map((mode) => (mode === 'light' ? 'darker on light pages' : 'lighter on dark pages'))
    .join(' and ')}.`;
}

/** A field for a value of a closed form: what is wrong is said while it is wrong. */
const isWrong = (text: string, parse: (text: string) => unknown): boolean =>
  text.trim() !== '' && parse(text) === null;

/** How the wizard looks in the portal. */
export const ChooseLook = ({ chosen, onChange }: ChooseProps) => (
  <div className="grid gap-x-6 wide:grid-cols-2 [&>*]:my-2.5">
    <TextField
      label="Brand colour"
      name="embedded-brand"
      mono
      hint={saysOfBrand(chosen.brand)}
      problem={isWrong(chosen.brand, parseColour) ? 'This is no colour in one of these forms.' : null}
      value={chosen.brand}
      onChange={(brand) => onChange({ brand })}
    />
    <SelectField
      label="Light or dark"
      options={themes}
      value={themes.find(({ value }) => value === chosen.theme)?.value ?? ''}
      onChange={(theme) => onChange({ theme })}
    />
    <TextField
      label="Corner radius"
      name="embedded-radius"
      mono
      hint="0 to 24px; without it 6px."
      problem={isWrong(chosen.radius, parseRadius) ? 'This is no length from 0 to 24px.' : null}
      value={chosen.radius}
      onChange={(radius) => onChange({ radius })}
    />
    <TextField
      label="Font"
      name="embedded-font"
      mono
      hint="Names with commas between them. Only fonts on the visitor’s device are used."
      problem={isWrong(chosen.font, parseFont) ? 'This is no list of font names.' : null}
      value={chosen.font}
      onChange={(font) => onChange({ font })}
    />
    <TextField
      label="Title of the frame"
      name="embedded-title"
      hint="For visitors who hear the page; without it SPS join wizard."
      maxLength={100}
      value={chosen['frame-title']}
      onChange={(title) => onChange({ 'frame-title': title })}
    />
  </div>
);
