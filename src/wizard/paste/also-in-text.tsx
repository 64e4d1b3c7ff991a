import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { howSureInList } from './doubt-words.ts';
import { IfFromSps } from './if-from-sps.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import type { ReadPasted } from '../said/read-pasted.ts';
import { useAnswers } from '../said/use-answers.ts';
import { valuesOf } from '../said/values-of.ts';

/** What else a text shows besides the error at hand: other errors, a close second, a certificate; and, folded, what is only possible. */
export function AlsoInText({
  others,
  possible,
  alsoSeen,
  hasEvidence,
}: Pick<ReadPasted, 'others' | 'possible' | 'alsoSeen' | 'hasEvidence'>) {
  const { to } = useAnswers();
  return (
    <>
      {others.length === 0 && !hasEvidence ? null : (
        <>
          <p>Also in this text:</p>
          <LinkCards columns={1}>
            {others.map((other) => (
              <LinkCard
                key={other.id}
                to={to('resolution', valuesOf(other))}
                title={joinErrorById[other.id].title}
                hint={howSureInList(other)}
              />
            ))}
            {hasEvidence ? (
              <LinkCard
                to={to('failed')}
                title="A certificate, or the output of a tool"
                hint="Read and judged on the page where you pasted it"
              />
            ) : null}
          </LinkCards>
        </>
      )}
      {alsoSeen.length === 0 ? null : (
        <>
          <p>It may also be this:</p>
          <LinkCards columns={1}>
            {alsoSeen.map(({ id, needs }) => (
              <LinkCard
                key={id}
                to={to('resolution', { error: id, from: 'text' })}
                title={joinErrorById[id].title}
                hint={needs}
              />
            ))}
          </LinkCards>
        </>
      )}
      <IfFromSps possible={possible} />
    </>
  );
}
