import type { SppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import { sppGenerationName } from '#diagnosis/guidance/spp-generation.ts';
import { useCheck } from '../check/run/use-check.ts';
import { ChoiceList } from '../ui/fields/choice-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { versionsOf } from '../check/run/versions-of.ts';

type Choice = SppGeneration | 'unsure';

const options: readonly { value: Choice; label: string; hint: string }[] = [
  {
    value: 'spp7',
    label: sppGenerationName.spp7,
    hint: 'Administered in the browser, with Appliance Management in its menu',
  },
  {
    value: 'spp6',
    label: sppGenerationName.spp6,
    hint: 'Administered in the Windows desktop client, under Administrative Tools',
  },
  { value: 'spp2', label: sppGenerationName.spp2, hint: 'As before; the oldest that SPS can join is 2.7' },
  {
    value: 'unsure',
    label: 'I’m not sure',
    hint: 'Each menu path is shown for both at its first mention. A check of SPP’s address reads its version.',
  },
];

/** Which generation SPP is, so that menus are named as it has them; nothing where its version says so. */
export function SppChoice() {
  const { answers, answer } = useAnswers();
  const { outcome } = useCheck(answers.address);
  if (versionsOf(answers, outcome).spp !== null) return null;
  return (
    <Disclosure summary="Which SPP is it? It decides the menus" open={answers.sppIs !== undefined}>
      <ChoiceList
        legend="Generation of SPP"
        name="spp-is"
        options={options}
        value={answers.sppIs ?? null}
        onChange={(chosen) => answer({ sppIs: chosen })}
      />
    </Disclosure>
  );
}
