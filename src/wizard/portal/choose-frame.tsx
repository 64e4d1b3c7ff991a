import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { Choices } from '#embed/wizard-address.ts';
import { Marked } from '../ui/marked.tsx';
import { SelectField } from '../ui/fields/select-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';

/** What was chosen on the page; empty where nothing was. */
export interface Chosen {
  door: string;
  error: string;
  theme: string;
  generation: string;
  /** As it stands in the field. */
  address: string;
}

export const nothingChosen: Chosen = { door: 'failed', error: '', theme: '', generation: '', address: '' };

/** The choices that go into the lines: of the address only what keeps to the grammar, as it was understood. */
export function choicesOf({ door, error, theme, generation, address }: Chosen): Choices {
  const parsed = parseAddress(address);
  const given = (text: string) => (text === '' ? null : text);
  return {
    door: given(door),
    error: given(error),
    address: parsed.ok ? parsed.value.address.host : null,
    theme: given(theme),
    generation: given(generation),
  };
}

const doors = [
  { value: 'start', label: 'Start, with all ways in' },
  { value: 'join', label: 'Before you join: check the address' },
  { value: 'failed', label: 'I have an error: paste it' },
  { value: 'symptom', label: 'I only see a symptom: pick it' },
  { value: 'catalogue', label: 'All known errors' },
  { value: '', label: 'None: the page of the error below' },
] as const;

const themes = [
  { value: '', label: 'As the visitor’s system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const generations = [
  { value: '', label: 'The visitor is asked' },
  { value: 'join', label: 'SPS speaks of joining' },
  { value: 'link', label: 'SPS speaks of linking' },
] as const;

const errors = [
  { value: '', label: 'None' },
  ...joinErrors.map(({ id, title }) => ({ value: id as string, label: title })),
];

/** What the wizard in the portal opens with. */
export function ChooseFrame({
  chosen,
  onChange,
}: {
  chosen: Chosen;
  onChange: (change: Partial<Chosen>) => void;
}) {
  const parsed = parseAddress(chosen.address);
  return (
    <div className="grid gap-x-6 wide:grid-cols-2 [&>*]:my-2.5">
      <SelectField
        label="Door"
        options={doors}
        value={doors.find(({ value }) => value === chosen.door)?.value ?? 'start'}
        onChange={(door) => onChange({ door })}
      />
      <SelectField
        label="Error at hand"
        options={errors}
        value={chosen.error}
        onChange={(error) => onChange({ error })}
      />
      <SelectField
        label="Colours in the frame"
        options={themes}
        value={themes.find(({ value }) => value === chosen.theme)?.value ?? ''}
        onChange={(theme) => onChange({ theme })}
      />
      <SelectField
        label="Words of the product"
        options={generations}
        value={generations.find(({ value }) => value === chosen.generation)?.value ?? ''}
        onChange={(generation) => onChange({ generation })}
      />
      <div className="wide:col-span-2">
        <TextField
          label="SPP address to fill in"
          name="embedded-address"
          mono
          inputMode="url"
          hint="Leave it empty unless the page is about one appliance. It is filled in and never checked by itself."
          value={chosen.address}
          problem={chosen.address !== '' && !parsed.ok ? <Marked text={describeProblem(parsed.why)} /> : null}
          onChange={(address) => onChange({ address })}
        />
      </div>
    </div>
  );
}
