import { useParams } from 'react-router';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { Certainty } from '#diagnosis/recognition/recognition.ts';
import { Resolution } from '../guidance/resolution.tsx';
import { DoThis } from '../resolution/do-this.tsx';
import { StopsLine } from '../guidance/stops-line.tsx';
import { useResolution } from '../resolution/use-resolution.ts';
import { Page } from '../shell/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { GenerationChoice } from './generation-choice.tsx';
import { NotFound } from './not-found.tsx';
import { Saw, SawMore, titleOfSaw } from './saw.tsx';
import { ShareThis } from './share-this.tsx';

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
        sawTitle={titleOfSaw({ said, seen, told })}
        sawMore={<SawMore said={said} />}
        saw={<Saw entry={entry} said={said} seen={seen} told={told} />}
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
export function ResolutionStep() {
  const { id } = useParams();
  const entry = joinErrors.find((one) => one.id === id);
  if (entry === undefined) return <NotFound />;
  return (
    <Page>
      <Known entry={entry} />
    </Page>
  );
}
