import { useState } from 'react';
import { fillPlaces, placesOfSps } from '#diagnosis/guidance/generation.ts';
import { joiningGuide } from '#diagnosis/sources/documents.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { useCheck } from '../check/run/use-check.ts';
import { SourceLine } from '../guidance/source-line.tsx';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { Lead } from '../ui/lead.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { prerequisitesDone, prerequisitesInAll } from './step-progress.ts';
import { PrerequisiteRow } from './prerequisite-row.tsx';
import { prerequisiteGroups, prerequisites } from './prerequisites/prerequisites.ts';
import { SppChoice } from './spp-choice.tsx';
import { StopForTonight } from './stop-for-tonight.tsx';
import { keepTick, readTicks } from './ticks.ts';
import { TicksNote } from './ticks-note.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { useProducts } from '../check/run/use-products.ts';
import { VersionQuestion } from './version-question.tsx';
import { versionsTick } from '../check/run/versions-of.ts';

const sources: readonly Source[] = [...new Set(prerequisites.map(({ source }) => source))];

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
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Lead>
        Go through the list. {done} of {prerequisitesInAll} are done; you can continue at any time.
      </Lead>
      {outcome === null ? (
        <p className="my-3 text-muted">
          No address was checked in this tab, so no row is proven by a check. What another tab has checked
          stays there.
        </p>
      ) : null}
      <TicksNote host={host} own={own} />
      {prerequisiteGroups.map(({ id, title, prerequisites: own }) => (
        <section key={id}>
          <h2 className="mt-6 text-xl">{title}</h2>
          <Card>
            {own.map((one) => (
              <PrerequisiteRow
                key={one.id}
                one={one}
                words={wordsOf(one.id)}
                outcome={outcome}
                tickedAt={ticks.get(one.id) ?? null}
                onTick={(on) => tick(one.id, on)}
                toResult={to('address')}
              />
            ))}
          </Card>
        </section>
      ))}
      <VersionQuestion
        outcome={outcome}
        ticked={ticks.has(versionsTick)}
        onTick={(on) => tick(versionsTick, on)}
      />
      <Notice tone="warn" title={placesOfSps('A {join} is meant to stay', generation)}>
        <p>
          {placesOfSps('The guide calls {joining} SPS and SPP an action that you cannot undo.', generation)}{' '}
          <BasisTag basis="documented" source={joiningGuide} />
        </p>
      </Notice>
      <Actions>
        <ButtonLink to={to('account')}>Continue: the SPP account</ButtonLink>
      </Actions>
      <StopForTonight step={title} />
      <SppChoice />
      <SourceLine sources={sources} />
    </>
  );
}
