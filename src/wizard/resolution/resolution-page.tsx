import { useParams } from 'react-router';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Certainty } from '#diagnosis/recognition/recognition.ts';
import { Resolution } from './resolution-frame.tsx';
import { DoThis } from './do-this.tsx';
import { StopsLine } from '../drawn/stops-line.tsx';
import { useResolution } from './use-resolution.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { GenerationChoice } from '../said/generation-choice.tsx';
import { NotFoundPage } from '../catalogue/not-found-page.tsx';
import { WhatWasSeen, MoreThatWasSeen, titleOfSeen } from './what-was-seen.tsx';
import { ShareThis } from '../said/share-this.tsx';

const kickers: Record<Certainty, string | null> = {
  certain: null,
  probable: 'Probably this join error',
  possible: 'If this came from SPS',
};

function Known({ entry }: { entry: JoinError<JoinErrorId> }) {
  const resolution = useResolution(entry);
  const { title, guidance, concluded, certainty, passed, said, seen, told } = resolution;
  return (
    <>
      <StopsLine stopsAt={guidance.stopsAt} probable={concluded} />
      <PageTitle kicker={kickers[certainty]}>{title}</PageTitle>
      <Resolution
        guidance={guidance}
        sawTitle={titleOfSeen({ said, seen, told })}
        sawMore={<MoreThatWasSeen said={said} />}
        saw={<WhatWasSeen entry={entry} said={said} seen={seen} told={told} />}
        passed={passed}
        probable={concluded}
        doThis={<DoThis resolution={resolution} />}
      />
      <ShareThis change={{ error: entry.id }} />
      <GenerationChoice />
    </>
  );
}

/** One join error: what we saw, why it stops the join, do this, source. */
export function ResolutionPage() {
  const { id } = useParams();
  const entry = joinErrors.find((one) => one.id === id);
  if (entry === undefined) return <NotFoundPage />;
  return <Known entry={entry} />;
}
