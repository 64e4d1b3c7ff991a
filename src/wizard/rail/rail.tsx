import { placesOfSps } from '#diagnosis/guidance/generation.ts';
import type { CheckInHand } from '../check/run/use-check.ts';
import { useCheck } from '../check/run/use-check.ts';
import type { StepId } from '../flow/flow.ts';
import { railSteps } from '../flow/flow.ts';
import { titleOf } from '../flow/walk.ts';
import { StepRail } from '../shell/step-rail.tsx';
import type { Way } from '../before/step-progress.ts';
import { stepProgress, prerequisitesDone, prerequisitesInAll } from '../before/step-progress.ts';
import { readTicks } from '../before/ticks.ts';
import { useAnswers } from '../said/use-answers.ts';
import type { VersionMatch } from '../check/run/version-match.ts';
import { versionsOf } from '../check/run/versions-of.ts';

/** Longest answer that the rail repeats, in characters; a 300-character name stays readable on its own page. */
const maxAnswer = 40;

/** What the rail says of the versions; null where there is nothing to mind. */
const railWords: Record<VersionMatch['verdict'], string | null> = {
  same: null,
  'same-as-typed': null,
  'minimum-pair': null,
  unreadable: null,
  'patch-differs': 'versions differ',
  differs: 'versions differ',
  'lts-with-feature': 'versions differ',
  'too-old': 'a version is too old',
};

const cut = (text: string): string => (text.length <= maxAnswer ? text : `${text.slice(0, maxAnswer)}…`);

/** What the rail repeats of a step's answers; null where there is nothing to show. An address that only a link holds is not repeated. */
function answerOf(step: StepId, way: Way & Pick<CheckInHand, 'own'>, isBehind: boolean): string | null {
  const { sps, account } = way.answers;
  if (step === 'address') return way.own === null ? null : cut(way.own);
  if (step === 'before') {
    const { match } = versionsOf(way.answers, way.outcome);
    const version = sps === undefined ? [] : [cut(`SPS ${sps.text}`)];
    const words = match === null ? null : railWords[match.verdict];
    const done = isBehind ? [`${prerequisitesDone(way)} of ${prerequisitesInAll} done`] : [];
    return [...version, ...(words === null ? [] : [words]), ...done].join(', ');
  }
  if (step === 'account') return account === 'ready' ? 'has both permissions' : null;
  if (step === 'result') return way.answers.outcome === 'failing' ? 'it failed' : null;
  return null;
}

/** The steps of a join, where you are among them, and how those behind you went. */
export function Rail({ now }: { now: StepId }) {
  const { answers, generation, to } = useAnswers();
  const { outcome, parsed, own } = useCheck(answers.address);
  const way: Way & Pick<CheckInHand, 'own'> = {
    answers,
    parsed,
    own,
    outcome,
    ticks: readTicks(parsed.ok ? parsed.value.address.host : ''),
  };
  const at = railSteps.indexOf(now);
  return (
    <StepRail
      steps={railSteps.map((step, index) => ({
        to: to(step),
        title: placesOfSps(titleOf(step), generation),
        answer: answerOf(step, way, index < at),
        state: index < at ? stepProgress(step, way) : index === at ? 'now' : 'ahead',
      }))}
    />
  );
}
