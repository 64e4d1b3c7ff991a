import { adviseBeforeJoin } from '#diagnosis/guidance/before-join/advise.ts';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import { guide } from '#diagnosis/guidance/guide.ts';
import { settledOf } from '#diagnosis/guidance/settled.ts';
import { generationOfSpp } from '#diagnosis/guidance/spp-generation.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { sppVersion } from '../run/spp-version.ts';
import { knownByCheck } from '../run/known-by-check.ts';
import { metBeforeJoin } from './met-before-join.ts';
import type { Outcome } from '../run/use-check.ts';
import type { PathStop } from '../paths/path-stop.ts';

/** The first thing to do at a join error that a check showed, or that was told beside it, marked; null where nothing is left to do. */
export function firstStep(
  id: JoinErrorId,
  outcome: Outcome,
  told: PathStop | null,
  sps: Generation,
): string | null {
  const entry = joinErrorById[id];
  const { check, diagnosis } = outcome;
  const settled = settledOf({
    check: { checked: check.checked, diagnosis },
    usable: null,
    errorRead: false,
    listSeen: false,
  });
  const guidance = guide(entry, {
    products: { sps, spp: generationOfSpp(sppVersion(outcome)) },
    ...knownByCheck(outcome, null),
    variant: null,
    settled,
  });
  const met = metBeforeJoin(entry, outcome, told);
  return adviseBeforeJoin(id, guidance, met, settled).steps[0]?.text ?? null;
}
