import type { Products } from '#diagnosis/guidance/generation.ts';
import type { SppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import { generationOfSpp, sppGeneration } from '#diagnosis/guidance/spp-generation.ts';
import type { Outcome } from './use-check.ts';
import { useCheck } from './use-check.ts';
import type { Answers } from '../../answers/answers.ts';
import { readVersion } from '../../said/read-version.ts';
import { useAnswers } from '../../said/use-answers.ts';
import { versionsOf } from './versions-of.ts';

/** SPP's generation: of the version that a check saw or somebody typed, else as answered; null where nobody knows. */
export function sppGenerationOf(answers: Answers, outcome: Outcome | null): SppGeneration | null {
  const { spp } = versionsOf(answers, outcome);
  const version = spp === null ? null : readVersion(spp);
  const said = sppGeneration.safeParse(answers.sppIs);
  return (version === null ? null : generationOfSpp(`${version.major}`)) ?? (said.success ? said.data : null);
}

/** What decides the words, menus and commands of a page. */
export function useProducts(): Products {
  const { answers, generation } = useAnswers();
  const { outcome } = useCheck(answers.address);
  return { sps: generation, spp: sppGenerationOf(answers, outcome) };
}
