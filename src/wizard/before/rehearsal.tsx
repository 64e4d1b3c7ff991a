import { useEffect, useRef, useState } from 'react';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import type { Known } from '#diagnosis/sources/known.ts';
import { toOtherError } from '../answers/forgets.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { AddressBar } from '../drawn/address-bar.tsx';
import { moves } from '../drawn/moves.ts';
import { SmallScreen } from '../drawn/small-screen.tsx';
import { SpsForm } from '../drawn/sps-form.tsx';
import { Tile } from '../drawn/tile.tsx';
import { Tiles } from '../drawn/tiles.tsx';
import type { Symptom } from '../paste/symptoms.ts';
import { symptoms } from '../paste/symptoms.ts';
import { useAnswers } from '../said/use-answers.ts';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Marked } from '../ui/marked.tsx';
import { ExpectedStop } from './expected-stop.tsx';
import type { RehearsedMove } from './rehearsed-moves.ts';
import { rehearsedMoves } from './rehearsed-moves.ts';

interface Props {
  /** What is put into SPS's field; null where no address was chosen. */
  host: Known<string> | null;
  /** The check of it; null where none was made. */
  outcome: Outcome | null;
  generation: Generation;
}

/** What may be seen in place of what should be, each leading to what to do about it. */
function Instead({ screens }: { screens: RehearsedMove['instead'] }) {
  const { answers, to } = useAnswers();
  const shown = symptoms.filter(({ shows }) => screens.includes(shows));
  const leadTo = ({ leads }: Symptom) =>
    'error' in leads
      ? to('resolution', { ...toOtherError(answers), error: leads.error })
      : 'asks' in leads
        ? to('symptom', { decided: leads.asks.id })
        : to(leads.step);
  if (shown.length === 0) return null;
  return (
    <>
      <h3 className="mt-5">Or you see this</h3>
      <Tiles>
        {shown.map((one) => (
          <Tile key={one.title} to={leadTo(one)} shows={one.shows} title={one.title} hint={one.hint} />
        ))}
      </Tiles>
    </>
  );
}

/** The join move by move, as it will show: nothing is pressed, sent or answered by it. */
export function Rehearsal({ host, outcome, generation }: Props) {
  const { to } = useAnswers();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const walked = useRef(false);
  useEffect(() => {
    if (walked.current) heading.current?.focus();
    walked.current = true;
  }, [at]);
  const rehearsed = rehearsedMoves[at];
  const move = moves[at];
  if (rehearsed === undefined || move === undefined) return null;
  const { you, well, instead } = rehearsed;
  const next = moves[at + 1];
  return (
    <section className="my-5 rounded-card border border-dashed border-control px-4 py-4 wide:px-5.5">
      <p className="text-sm text-muted">Rehearsal, move {move.move} of 5</p>
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {move.title}
      </h2>
      <p className="mt-2">
        <Marked text={you} />
      </p>
      {at === 0 ? <SpsForm value={host} generation={generation} /> : null}
      <div className="my-3 flex items-center gap-3.5">
        {well.screen === null ? null : <SmallScreen shows={well.screen} />}
        <p className="min-w-0">
          <b>Where it goes well:</b> {well.text} {well.isInferred ? <BasisTag basis="inferred" /> : null}
          {at === 1 && host !== null ? (
            <span className="mt-1 block">
              <AddressBar host={host} />
            </span>
          ) : null}
        </p>
      </div>
      <ExpectedStop outcome={outcome} move={rehearsed.move} />
      <Actions>
        {next === undefined ? (
          <ButtonLink to={to('press')}>End of the rehearsal: to the real one</ButtonLink>
        ) : (
          <Button onClick={() => setAt(at + 1)}>
            Go on to move {next.move}: {next.title}
          </Button>
        )}
        {at === 0 ? null : (
          <Button kind="quiet" onClick={() => setAt(at - 1)}>
            One move back
          </Button>
        )}
      </Actions>
      <Instead screens={instead} />
    </section>
  );
}
