import type { NextCause, WhyNext } from '#diagnosis/guidance/next-cause.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { useAnswers } from '../said/use-answers.ts';
import type { NextCauses } from './use-next-causes.ts';
import { WhyThis } from './why-this.tsx';

/** Reasons that go by the place of an error alone: the same for many, so that a list says how each error is known instead. */
const byPlace: ReadonlySet<WhyNext> = new Set<WhyNext>(['same-place', 'later', 'not-ruled-out']);

/** Causes that may be the next, each with what speaks for it. */
export function CauseLinks({ causes, of }: { causes: readonly NextCause[]; of: NextCauses }) {
  const { to } = useAnswers();
  return (
    <LinkCards columns={1}>
      {causes.map((cause) => (
        <LinkCard
          key={cause.id}
          to={to('resolution', of.open(cause))}
          title={joinErrorById[cause.id].title}
          hint={
            byPlace.has(cause.why) ? (
              <BasisTag basis={joinErrorById[cause.id].basis} />
            ) : (
              <WhyThis cause={cause} outcome={of.outcome} />
            )
          }
        />
      ))}
    </LinkCards>
  );
}
