import { answerTo } from '#diagnosis/guidance/answer-to.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { AlsoSeen, Match } from '#diagnosis/recognition/recognition.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { IfFromSps } from './if-from-sps.tsx';
import { nextLikely } from './next-likely.ts';
import { useAnswers } from './use-answers.ts';
import { valuesOf } from './values-of.ts';
import { WaitLeft } from './wait-left.tsx';

/** A text whose error was followed already: when to try again, and what else the text may mean. */
export function SameAgain({
  match,
  alsoSeen,
  possible,
}: {
  match: Match;
  alsoSeen: readonly AlsoSeen[];
  possible: readonly Match[];
}) {
  const { answers, to } = useAnswers();
  const next = nextLikely(alsoSeen, answers.tried ?? []);
  return (
    <Notice tone="info" title="This text shows the same error again">
      <WaitLeft />
      <p>
        You have followed its resolution already. Join once more and paste the new text, or pick what you see
        now.
      </p>
      {next === null ? null : (
        <>
          <p>
            The next likely cause of this text: <BasisTag basis="inferred" />
          </p>
          <LinkCards columns={1}>
            <LinkCard
              to={to('resolution', { error: next.id, from: 'text' })}
              title={joinErrorById[next.id].title}
              hint={<Marked text={answerTo(next) ?? next.needs} />}
            />
          </LinkCards>
          <p>What you have followed:</p>
        </>
      )}
      <LinkCards columns={1}>
        <LinkCard
          to={to('resolution', valuesOf(match))}
          title={joinErrorById[match.id].title}
          hint="Open its resolution"
        />
      </LinkCards>
      <IfFromSps possible={possible} />
    </Notice>
  );
}
