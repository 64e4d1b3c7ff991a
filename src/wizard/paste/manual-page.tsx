import { forgotten } from '../answers/forgets.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAnswers } from '../said/use-answers.ts';

/** The vendor's page was pasted: it describes many errors, and only its reader knows which of them SPS shows. */
export function ManualPage({ matches }: { matches: readonly Match[] }) {
  const { to } = useAnswers();
  return (
    <Notice tone="info" title="This is the manual, and no error of yours">
      <p>It describes several join errors. Paste what SPS shows, or pick the one that it shows:</p>
      <LinkCards columns={1}>
        {matches.map(({ id }) => (
          <LinkCard
            key={id}
            to={to('resolution', { ...forgotten('other-error'), error: id })}
            title={joinErrorById[id].title}
          />
        ))}
      </LinkCards>
    </Notice>
  );
}
