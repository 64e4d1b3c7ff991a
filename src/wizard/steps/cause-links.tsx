import type { NextCause } from '#diagnosis/guidance/next-cause.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { useAnswers } from './use-answers.ts';
import type { NextCauses } from './use-next-causes.ts';
import { WhyThis } from './why-this.tsx';

/** Causes that may be the next, each with the reason. */
export function CauseLinks({ causes, of }: { causes: readonly NextCause[]; of: NextCauses }) {
  const { to } = useAnswers();
  return (
    <LinkCards columns={1}>
      {causes.map((cause) => (
        <LinkCard
          key={cause.id}
          to={to('resolution', of.open(cause))}
          title={joinErrorById[cause.id].title}
          hint={<WhyThis cause={cause} outcome={of.outcome} />}
        />
      ))}
    </LinkCards>
  );
}
