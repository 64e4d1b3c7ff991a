import type { SharedCase } from '#diagnosis/case/case.ts';
import { guide, nothingKnown, nothingSettled } from '#diagnosis/guidance/guide.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Step } from '#diagnosis/join-errors/step.ts';

/** The resolution of a join error as for a bare link: no step holds a value that a link names, and none is picked by it. */
export const stepsOfCase = (error: JoinErrorId | null, { answers }: SharedCase): readonly Step[] =>
  error === null
    ? []
    : guide(joinErrorById[error], {
        products: { sps: answers.generation ?? 'unsure', spp: null },
        ...nothingKnown,
        variant: null,
        settled: nothingSettled,
      }).steps;
