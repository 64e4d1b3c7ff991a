import { asCode } from '../../address/as-code.ts';
import type { BeforeJoin } from '../../join-errors/before-join.ts';
import type { JoinErrorId } from '../../join-errors/catalogue.ts';
import { joinErrorById } from '../../join-errors/catalogue.ts';
import type { JoinError } from '../../join-errors/define-join-error.ts';
import type { Settled } from '../../join-errors/step.ts';
import type { Statement } from '../../sources/statement.ts';
import type { Guidance } from '../guide.ts';
import { leftOf } from '../guide.ts';
import type { Seen } from './seen-variant.ts';
import { stopsBeforeJoin } from './stops-before-join.ts';

/** What was seen, or on which path the visitor met it; the values are those of the check. */
export type Met = Omit<Seen, 'which'> & { which: BeforeJoin['variants'][number] };

/** What is not here is said as the entry says it. */
const adviceFor = (id: JoinErrorId, met: Met | null): BeforeJoin | undefined =>
  met === null
    ? undefined
    : joinErrorById[id].beforeJoin?.find(({ variants }) => variants.includes(met.which));

function fill<S extends Statement>(statement: S, values: Met['values']): S {
  const known: Record<string, string | undefined> = values;
  return {
    ...statement,
    text: statement.text.replaceAll(/`\{(\w+)\}`/g, (whole, name: string) => {
      const value = known[name];
      return value === undefined ? whole : asCode(value);
    }),
  };
}

/** What a join error is called before the join: no more than what was seen. */
export const titleBeforeJoin = (entry: JoinError<JoinErrorId>, met: Met | null): string =>
  adviceFor(entry.id, met)?.title ?? entry.title;

/** The guidance for who has not pressed Join yet; as it is where there is no advice of its own for the case. */
export function adviseBeforeJoin(
  id: JoinErrorId,
  guidance: Guidance,
  met: Met | null,
  settled: ReadonlySet<Settled>,
): Guidance {
  const advice = adviceFor(id, met);
  const stopsAt = stopsBeforeJoin(guidance);
  if (advice === undefined || met === null) return { ...guidance, stopsAt };
  return {
    ...guidance,
    stopsAt,
    title: advice.title ?? guidance.title,
    why: advice.why?.map((one) => fill(one, met.values)) ?? guidance.why,
    steps: leftOf(advice.steps, settled).map((one) => fill(one, met.values)),
  };
}
