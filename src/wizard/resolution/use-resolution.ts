import { adviseBeforeJoin, titleBeforeJoin } from '#diagnosis/guidance/before-join/advise.ts';
import type { Met } from '#diagnosis/guidance/before-join/advise.ts';
import type { Guidance, KnownValues } from '#diagnosis/guidance/guide.ts';
import { guide, nothingKnown } from '#diagnosis/guidance/guide.ts';
import type { Enter } from '#diagnosis/guidance/judge-candidates.ts';
import { settledOf } from '#diagnosis/guidance/settled.ts';
import { generationOfSpp } from '#diagnosis/guidance/spp-generation.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Certainty } from '#diagnosis/recognition/recognition.ts';
import { Hearsay } from '#diagnosis/sources/hearsay.ts';
import { knownByCheck } from '../check/run/known-by-check.ts';
import { findingOf, metBeforeJoin } from '../check/result/met-before-join.ts';
import { useReportedPaths } from '../check/run/reported-paths.ts';
import { seenByCheck } from '../check/run/seen-by-check.ts';
import type { CheckInHand, Outcome } from '../check/run/use-check.ts';
import { useCheck } from '../check/run/use-check.ts';
import type { PathStop } from '../check/paths/path-stop.ts';
import { pathStop } from '../check/paths/path-stop.ts';
import type { Answers } from '../answers/answers.ts';
import { isOfText } from '../answers/answers.ts';
import type { LiveMismatch } from './variant-of.ts';
import { variantOf } from './variant-of.ts';
import { sppVersion } from '../check/run/spp-version.ts';
import type { ReadPasted } from '../said/read-pasted.ts';
import { mayBeInText } from '../said/read-pasted.ts';
import { usableValue } from './usable-value.ts';
import { useAnswers } from '../said/use-answers.ts';
import type { Said } from '../said/use-said.ts';
import { subjectOf, useSaid } from '../said/use-said.ts';

type Entry = JoinError<JoinErrorId>;

/** All that the page of a join error knows of the case at hand. */
export interface Resolution {
  entry: Entry;
  title: string;
  /** The variant of the entry that holds; null where none is known. */
  variant: string | null;
  /** What is left to do. */
  guidance: Guidance;
  /** Concluded from a check made before the join: there is no failed try to wait for, and nowhere to go back to. */
  concluded: boolean;
  met: Met | null;
  certainty: Certainty;
  /** The admin got as far as the stop: a text of this tab says so. */
  passed: boolean;
  said: Said | null;
  seen: { outcome: Outcome; finding: Finding } | null;
  told: PathStop | null;
  /** The check of the address that the case is about. */
  check: CheckInHand;
  /** A tested value that may be typed, with the check that found it; null where none was found. */
  best: { enter: Enter; outcome: Outcome } | null;
  /** The tested value, if it is another than the one that failed. */
  other: Enter['value'] | null;
}

function liveMismatch(seen: Resolution['seen']): LiveMismatch | null {
  const offered = seen?.finding.evidence.values['offered'];
  if (seen === null || !Array.isArray(offered)) return null;
  return { host: seen.outcome.check.checked.address.host, offered };
}

/** What this tab knows of the values: from its text, else from its check; never from a link. */
function knownHere(said: Said | null, outcome: Outcome | null, live: LiveMismatch | null): KnownValues {
  if (said?.from === 'tab') return said.known;
  return outcome === null ? nothingKnown : knownByCheck(outcome, live?.offered ?? null);
}

/** How sure it is that a pasted text shows this error; certain too where no text is at hand, or the visitor said that SPS showed it. */
const certaintyHere = (pasted: ReadPasted | null, { from }: Answers): Certainty =>
  pasted === null || (pasted.match.certainty === 'possible' && from === 'confirmed')
    ? 'certain'
    : pasted.match.certainty;

/** Most names of a text whose checks are looked for. */
const named = [0, 1, 2] as const;

/** What the checks in this tab found that may be typed: at the address of the case, else at a name that its text offers. */
function useBest(check: CheckInHand, said: Said | null): Resolution['best'] {
  const sayings = said?.from === 'tab' ? said.sayings : null;
  const nameAt = (at: number) => {
    const name = sayings?.offered?.[at];
    return name === undefined ? undefined : Hearsay.of(name);
  };
  const [first, second, third] = named;
  const others = [useCheck(nameAt(first)), useCheck(nameAt(second)), useCheck(nameAt(third))];
  for (const { outcome } of [check, ...others]) {
    const enter = usableValue(outcome, sayings);
    if (outcome !== null && enter !== null) return { enter, outcome };
  }
  return null;
}

function usableOf(
  best: Resolution['best'],
  other: Resolution['other'],
  outcome: Outcome | null,
): 'other' | 'same' | 'none' | null {
  if (other !== null) return 'other';
  if (best !== null) return 'same';
  return outcome === null ? null : 'none';
}

/** See `Resolution`. */
export function useResolution(entry: Entry): Resolution {
  const { answers, generation } = useAnswers();
  // A text is about the address that it names, whatever was checked before.
  const check = useCheck(isOfText(answers) ? subjectOf(answers.said) : answers.address);
  const { outcome, parsed } = check;
  const said = useSaid(entry.id, answers);
  const ways = useReportedPaths(parsed.ok ? parsed.value.address.host : '');
  const best = useBest(check, said);
  // Who has tried since comes with an error, whatever was checked before.
  const fromCheck = answers.from === 'check' && answers.outcome === undefined;
  const finding = findingOf(entry, outcome);
  const seen = outcome === null || finding === null ? null : { outcome, finding };
  const stop = fromCheck && outcome !== null ? pathStop(ways, seenByCheck(outcome).addresses) : null;
  const told = stop?.error === entry.id ? stop : null;
  const concluded = fromCheck && (seen !== null || told !== null);
  const met = concluded && outcome !== null ? metBeforeJoin(entry, outcome, told) : null;
  const pasted = said?.from === 'tab' ? said.pasted : null;
  const certainty = certaintyHere(pasted, answers);
  const live = liveMismatch(seen);
  // Never what was checked as it was typed: SPS was refused there.
  const other =
    best === null || best.enter.value === outcome?.check.checked.address.host ? null : best.enter.value;
  const settled = settledOf({
    check: outcome === null ? null : { checked: outcome.check.checked, diagnosis: outcome.diagnosis },
    usable: usableOf(best, other, outcome),
    errorRead: said?.from === 'tab',
    listSeen: entry.decision?.answers.some(({ id }) => id === answers.decided) === true,
  });
  const variant = variantOf(entry.id, said?.from === 'tab' ? said.sayings : null, live);
  const guidance = guide(entry, {
    products: { sps: generation, spp: generationOfSpp(sppVersion(outcome)) },
    named: best === null ? [] : ['field'],
    ...knownHere(said, answers.from === 'check' || seen !== null ? outcome : null, live),
    variant,
    settled,
  });
  return {
    entry,
    title: titleBeforeJoin({ ...entry, title: guidance.title }, met),
    variant,
    guidance: concluded ? adviseBeforeJoin(entry.id, guidance, met, settled) : guidance,
    concluded,
    met,
    certainty,
    passed:
      (said?.from === 'tab' || mayBeInText(entry.id)) &&
      certainty !== 'possible' &&
      pasted?.manualExample !== true,
    said,
    seen,
    told,
    check,
    best,
    other,
  };
}
