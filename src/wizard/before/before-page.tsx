import { useState } from 'react';
import { fillPlaces, placesOfSps } from '#diagnosis/guidance/generation.ts';
import { joiningGuide } from '#diagnosis/sources/documents.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { useCheck } from '../check/run/use-check.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { Fold } from '../ui/fold.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { prerequisitesDone, prerequisitesInAll } from './step-progress.ts';
import { PrerequisiteToTick, SettledPrerequisite } from './prerequisite-row.tsx';
import { sortedByStatus } from './sorted-by-status.ts';
import type { Prerequisite } from './prerequisites/define-prerequisite.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { prerequisites } from './prerequisites/catalogue.ts';
import { prerequisiteGroups } from './prerequisites/groups.ts';
import { SppChoice } from './spp-choice.tsx';
import { StopForTonight } from './stop-for-tonight.tsx';
import { keepTick, readTicks } from './ticks.ts';
import { TicksNote } from './ticks-note.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useProducts } from '../check/run/use-products.ts';
import { VersionQuestion } from './version-question.tsx';
import { versionResult } from './version-words.ts';
import { isMismatch } from '../check/run/version-match.ts';
import { versionsOf, versionsTick } from '../check/run/versions-of.ts';

const sources: readonly Source[] = [...new Set([joiningGuide, ...prerequisites.map(({ source }) => source)])];

/** Whether the first group fits below the title and above Continue. */
const hasRoom = (): boolean => window.matchMedia('(min-width: 60rem) and (min-height: 50rem)').matches;

/** What has to be ready before Join; what the check settles, either way, is not for you to tick. */
export function BeforePage() {
  const { answers, generation, to } = useAnswers();
  const title = placesOfSps('Before you {join}', generation);
  const products = useProducts();
  const { outcome, parsed, own } = useCheck(answers.address);
  const host = parsed.ok ? parsed.value.address.host : '';
  const [, setTickings] = useState(0);
  // Read anew each time: another address has ticks of its own, and another tab may have ticked.
  const ticks = readTicks(host);
  const tick = (id: string, on: boolean) => {
    keepTick(host, id, on);
    setTickings((count) => count + 1);
  };
  const done = prerequisitesDone({ answers, outcome, ticks });
  const filled = fillPlaces(
    prerequisites.flatMap(({ text, hint, where }) => [text, hint, where]),
    products,
  );
  const wordsOf = (id: string) => {
    const at = 3 * prerequisites.findIndex((one) => one.id === id);
    const [text = '', hint = '', where = ''] = filled.slice(at, at + 3);
    return { text, hint, where };
  };
  const { failed, proven } = sortedByStatus(prerequisites, outcome);
  const groups = prerequisiteGroups.map((group) => {
    const { doubted, toTick } = sortedByStatus(group.prerequisites, outcome);
    return { ...group, doubted, toTick, left: toTick.filter(({ id }) => !ticks.has(id)).length };
  });
  const versions = versionsOf(answers, outcome);
  // Decided as the page opens: a group that is finished does not close under the hand that ticks it.
  const [opensWith] = useState(
    () =>
      // What the check saw and could not settle is not left folded.
      groups.find(({ doubted }) => doubted.length > 0)?.id ??
      (hasRoom() ? groups.find(({ left }) => left > 0)?.id : undefined) ??
      null,
  );
  const [opensVersions] = useState(() => isMismatch(versions.match));
  const settled = (one: Prerequisite, by: Outcome) => (
    <SettledPrerequisite
      key={one.id}
      one={one}
      words={wordsOf(one.id)}
      outcome={by}
      toResult={to('address')}
    />
  );
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>
        {done} of {prerequisitesInAll} are done; you can continue at any time.{' '}
        {placesOfSps('The guide calls {joining} SPS and SPP an action that you cannot undo.', generation)}
      </Lead>
      {outcome === null || failed.length === 0 ? null : (
        <Card>
          <h2 className="mb-2 font-semibold">The check found against the join</h2>
          {failed.map((one) => settled(one, outcome))}
        </Card>
      )}
      <div className="my-4">
        {groups.map(({ id, title, toTick, left }) =>
          toTick.length === 0 ? null : (
            <Fold
              key={id}
              name="prerequisites"
              open={opensWith === id}
              summary={title}
              result={left === 0 ? 'done' : `${left} of ${toTick.length} to look at`}
            >
              <div>
                {toTick.map((one) => (
                  <PrerequisiteToTick
                    key={one.id}
                    one={one}
                    words={wordsOf(one.id)}
                    outcome={outcome}
                    tickedAt={ticks.get(one.id) ?? null}
                    onTick={(on) => tick(one.id, on)}
                  />
                ))}
              </div>
            </Fold>
          ),
        )}
        <Fold
          summary="Versions of both"
          result={versionResult(versions, ticks.has(versionsTick))}
          open={opensVersions}
        >
          <VersionQuestion
            outcome={outcome}
            ticked={ticks.has(versionsTick)}
            onTick={(on) => tick(versionsTick, on)}
          />
        </Fold>
        {outcome === null || proven.length === 0 ? null : (
          <Fold summary="Proven by the check" result={String(proven.length)}>
            <div>{proven.map((one) => settled(one, outcome))}</div>
          </Fold>
        )}
      </div>
      <Actions>
        <ButtonLink to={to('account')}>Continue: the SPP account</ButtonLink>
      </Actions>
      <TicksNote host={host} own={own} isChecked={outcome !== null} />
      <StopForTonight step={title} />
      <SppChoice />
      <SourceLine sources={sources} />
    </>
  );
}
