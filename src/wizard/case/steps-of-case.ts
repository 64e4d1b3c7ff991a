import type { SharedCase } from '#diagnosis/case/case.ts';
import { otherTold, stepOfRequest, stepOfTold } from '#diagnosis/case/sent-steps.ts';
import type { StepValues } from '#diagnosis/guidance/guide.ts';
import { guide } from '#diagnosis/guidance/guide.ts';
import { mismatchVariant } from '#diagnosis/guidance/mismatch-variant.ts';
import { generationOfSpp } from '#diagnosis/guidance/spp-generation.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Settled, Step } from '#diagnosis/join-errors/step.ts';
import { AsSent } from '#diagnosis/guidance/as-sent.ts';
import type { JudgedCase } from './judge-case.ts';

const sent = ([first, ...others]: readonly (string | undefined)[]): AsSent | null =>
  first === undefined ? null : AsSent.of(first, ...others.filter((one) => one !== undefined));

/** What the case names, for the sentences of its steps: the sender's words, and marked as such. */
function valuesOf({ answers, check }: SharedCase, judged: JudgedCase | null): StepValues {
  const entered = check?.host ?? answers.entered ?? answers.address;
  return {
    entered: sent([entered]),
    offered: sent(judged?.mismatch?.offered ?? answers.offered ?? []),
    host: sent([check?.host ?? answers.host ?? entered]),
  };
}

/** A variant that no step names: what the sender's check saw is said by a step of its own. */
const saidByCheck = 'said-by-check';

/** A variant that the entry tells apart; what else a link may say is none. */
const variantIn = ({ steps, variants = {} }: JoinError, said: string | undefined): string | null =>
  said !== undefined && (Object.hasOwn(variants, said) || steps.some(({ variant }) => variant === said))
    ? said
    : null;

/** Which case of its error it is, as the sender's check saw it, else as the sender's text says. */
function variantOf(entry: JoinError, { answers }: SharedCase, judged: JudgedCase | null): string | null {
  if (entry.mendedBy !== 'an-address-in-the-certificate') return variantIn(entry, answers.reason);
  const seen = judged?.mismatch?.variant;
  if (seen !== undefined) return seen === 'offers-ip' || seen === 'offers-name' ? saidByCheck : seen;
  const { reason, entered, offered } = answers;
  if (reason !== undefined) return variantIn(entry, reason);
  return entered === undefined && offered === undefined
    ? null
    : mismatchVariant(entered ?? null, offered ?? null);
}

/** What the sender has behind the sender: only that picks among steps of our own, and none that cannot be undone comes sooner by it. */
function settledBy(shared: SharedCase, judged: JudgedCase | null): ReadonlySet<Settled> {
  const names = judged?.check.checked.facts.endpoints.some(({ tls }) => tls.outcome === 'observed') === true;
  const settled: Record<Settled, boolean> = {
    'address-checked': judged !== null && judged.diagnosis.outcome !== 'refused',
    'names-seen': names,
    'address-clear': false,
    'other-address': otherTold(shared) !== null,
    'no-address': judged?.mismatch != null && otherTold(shared) === null,
    'error-read': shared.recognised.length > 0,
    'list-seen': false,
  };
  return new Set((Object.keys(settled) as Settled[]).filter((one) => settled[one]));
}

const versionOf = (judged: JudgedCase | null): string | null =>
  judged?.check.checked.facts.endpoints.flatMap(({ status }) =>
    status.outcome === 'observed' && status.fact.kind === 'spp' ? [status.fact.status.version] : [],
  )[0] ?? null;

/** The resolution of a case's join error, in the names or tokens of the case, each marked as sent: none is a value to type. */
export function stepsOfCase(
  error: JoinErrorId | null,
  shared: SharedCase,
  judged: JudgedCase | null,
): readonly Step[] {
  if (error === null) return [];
  const entry = joinErrorById[error];
  const ofNames = entry.mendedBy === 'an-address-in-the-certificate';
  const { steps } = guide(entry, {
    products: { sps: shared.answers.generation ?? 'unsure', spp: generationOfSpp(versionOf(judged)) },
    ...valuesOf(shared, judged),
    variant: variantOf(entry, shared, judged),
    settled: settledBy(shared, judged),
  });
  const told = entry.mendedBy === undefined ? null : stepOfTold(shared);
  const withRequest = steps.flatMap((step, at): Step[] => {
    const isFirst =
      ofNames && step.otherwise === true && steps.findIndex(({ otherwise }) => otherwise) === at;
    const request = isFirst && judged !== null ? stepOfRequest(judged.lines, step) : null;
    return request === null ? [step] : [step, request];
  });
  return told === null ? withRequest : [told, ...withRequest];
}
