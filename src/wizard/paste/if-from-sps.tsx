import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { mainDoubt } from './doubt-words.ts';
import { useAnswers } from '../said/use-answers.ts';
import { valuesOf } from '../said/values-of.ts';

/** What a possible error is called: never by its title alone. */
export const ifFromSps = ({ id }: Match): string => `If this came from SPS: ${joinErrorById[id].title}`;

/** What a text would fit as well, folded: each of it may be opened by whoever knows that SPS showed it. */
export function IfFromSps({ possible }: { possible: readonly Match[] }) {
  const { to } = useAnswers();
  if (possible.length === 0) return null;
  return (
    <Disclosure summary="What else it would be, if SPS showed it">
      <LinkCards columns={1}>
        {possible.map((match) => (
          <LinkCard
            key={match.id}
            to={to('resolution', valuesOf(match))}
            title={ifFromSps(match)}
            hint={mainDoubt(match)}
          />
        ))}
      </LinkCards>
    </Disclosure>
  );
}
