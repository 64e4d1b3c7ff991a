import { forgotten } from '../answers/forgets.ts';
import type { Note, SharedCase } from '#diagnosis/case/case.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNow } from '../drawn/use-now.ts';
import type { KeyFrom } from '../said/case-keys.ts';
import { CheckAgain } from './check-again.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { ageWords } from './age-words.ts';
import { offsetHere, timeThere } from './links/time-there.ts';
import { fromSharedAnswers } from '../hand-off/shared-answers.ts';

/** What this tab did to the words of somebody else. */
const putBack: Record<KeyFrom, string> = {
  tab: 'It spoke of tokens; this tab put your own names back. It is somebody else’s answer: check it before you type it.',
  file: 'It spoke of tokens; the names are those of the case file. It is somebody else’s answer: check it before you type it.',
};

interface AsksProps {
  asks: Note['asks'];
  shared: SharedCase;
  first: boolean;
  /** The same as the link holds it. */
  asSent: Note['asks'] | undefined;
  namesFrom: KeyFrom;
}

function Asks({ asks, shared, first, asSent, namesFrom }: AsksProps) {
  const { to } = useAnswers();
  const answers = fromSharedAnswers(shared.answers, shared.redacted);
  if ('text' in asks)
    return (
      <>
        <p className="break-words whitespace-pre-wrap">{asks.text}</p>
        {asSent !== undefined && 'text' in asSent && asSent.text !== asks.text ? (
          <p className="text-sm">
            <code>{asSent.text}</code>, as sent. {putBack[namesFrom]}
          </p>
        ) : null}
      </>
    );
  if ('error' in asks)
    return (
      <LinkCards columns={1}>
        <LinkCard
          to={to('resolution', { ...answers, ...forgotten('other-error'), error: asks.error })}
          title={joinErrorById[asks.error].title}
          hint="Look at this join error and its resolution"
        />
      </LinkCards>
    );
  return <CheckAgain answers={answers} kind={first ? 'primary' : 'secondary'} />;
}

/** What the other side asks you to try: on top, because it is why the link came back. */
export function Asked({
  shared,
  sent,
  namesFrom = 'tab',
}: {
  shared: SharedCase;
  sent: SharedCase;
  /** Who says what the tokens stand for, where this tab shows the names. */
  namesFrom?: KeyFrom;
}) {
  const now = useNow(30_000);
  if (shared.notes.length === 0) return null;
  // The newest first; what was added together stays in its order.
  const notes = shared.notes
    .map((note, at) => ({ ...note, asSent: sent.notes[at]?.asks }))
    .toSorted((one, other) => other.at - one.at);
  const firstAgain = notes.findIndex(({ asks }) => 'again' in asks);
  return (
    <Notice tone="info" title="Try this">
      {notes.map(({ at, by, asks, asSent }, index) => (
        <div key={index} className="flow">
          <Asks
            asks={asks}
            asSent={asSent}
            shared={shared}
            first={index === firstAgain}
            namesFrom={namesFrom}
          />
          {notes[index + 1]?.at === at ? null : (
            <p className="text-sm text-muted">
              {by === undefined ? 'Added' : `Added by ${by}`} {timeThere(at, offsetHere(at))},{' '}
              {ageWords(at, now)}.
            </p>
          )}
        </div>
      ))}
      <p className="text-sm text-muted">
        Anyone who had this link could write that. Never enter a password on a page that a link led you to.
      </p>
    </Notice>
  );
}
