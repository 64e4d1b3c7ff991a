import type { Products } from '#diagnosis/guidance/generation.ts';
import type { SppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import { generationOfSpp } from '#diagnosis/guidance/spp-generation.ts';
import type { Outcome } from './use-check.ts';
import { useCheck } from './use-check.ts';
import type { Answers } from '../../answers/answers.ts';
import { useAnswers } from '../../said/use-answers.ts';
import { versionsOf } from './versions-of.ts';

/** SPP's generation: of the version that a check saw or somebody typed, else as answered; null where nobody knows. */
export function sppGenerationOf(answers: Answers, outcome: Outcome | null): SppGeneration | null {
  const { spp } = versionsOf(answers, outcome);
  const { sppIs } = answers;
  const major = spp?.version?.major ?? null;
  return (
    generationOfSpp(major === null ? null : String(major)) ?? (sppIs === 'unsure' ? null : (sppIs ?? null))
  );
}

/** What decides the words, menus and commands of a page. */
export function useProducts(): Products {
  const { answers, generation } = useAnswers();
  const { outcome } = useCheck(answers.address);
  return { sps: generation, spp: sppGenerationOf(answers, outcome) };
}
