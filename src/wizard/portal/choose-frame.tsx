import { describeProblem } from '#diagnosis/address/address-words.ts';
import { parseAddress } from '#diagnosis/address/parse-address.ts';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { Chosen } from './chosen.ts';
import { Marked } from '../ui/marked.tsx';
import { SelectField } from '../ui/fields/select-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';

const doors = [
  { value: 'start', label: 'Start, with all ways in' },
  { value: 'join', label: 'Before you join: check the address' },
  { value: 'failed', label: 'I have an error: paste it' },
  { value: 'symptom', label: 'I only see a symptom: pick it' },
  { value: 'catalogue', label: 'All known errors' },
  { value: '', label: 'None: the page of the error below' },
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

export interface ChooseProps {
  chosen: Chosen;
  onChange: (change: Partial<Chosen>) => void;
}

/** What the wizard in the portal opens with. */
export function ChooseFrame({ chosen, onChange }: ChooseProps) {
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
        label="Words of the product"
        options={generations}
        value={generations.find(({ value }) => value === chosen.generation)?.value ?? ''}
        onChange={(generation) => onChange({ generation })}
      />
      <TextField
        label="SPP address to fill in"
        name="embedded-address"
        mono
        inputMode="url"
        hint="Only for a page about one appliance. It is never checked by itself."
        value={chosen.address}
        problem={chosen.address !== '' && !parsed.ok ? <Marked text={describeProblem(parsed.why)} /> : null}
        onChange={(address) => onChange({ address })}
      />
    </div>
  );
}
