import { addressField } from '#diagnosis/guidance/generation.ts';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import { ChoiceList } from '../ui/fields/choice-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useAnswers } from './use-answers.ts';

const options: readonly { value: Generation; label: string; hint: string }[] = [
  { value: 'join', label: addressField.join.join(), hint: 'SPS speaks of joining; documented up to 6.0.x' },
  { value: 'link', label: addressField.link.join(), hint: 'SPS speaks of linking; documented from 6.6 on' },
  {
    value: 'unsure',
    label: 'I’m not sure',
    hint: 'Both names are shown once on each page. On SPS, open Basic Settings > Cluster management and look at the field.',
  },
];

/** How the visitor's SPS calls the field, so that every page can name it exactly. */
export function GenerationChoice() {
  const { answers, generation, answer } = useAnswers();
  return (
    <Disclosure summary="What does your SPS call the field?" open={answers.generation !== undefined}>
      <ChoiceList
        legend="The field for SPP’s address on SPS"
        name="generation"
        options={options}
        value={answers.generation === undefined && generation === 'unsure' ? null : generation}
        onChange={(value) => answer({ generation: value })}
      />
    </Disclosure>
  );
}
