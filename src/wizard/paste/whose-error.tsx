import type { ReactNode } from 'react';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Notice } from '../ui/notice.tsx';
import { mainDoubt } from './doubt-words.ts';
import { OtherDoubts } from './how-sure.tsx';
import { ifFromSps, IfFromSps } from './if-from-sps.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { valuesOf } from '../said/values-of.ts';

interface Props {
  match: Match;
  /** What the text would fit besides. */
  possible: readonly Match[];
  /** The text itself. */
  children: ReactNode;
}

/** A text that would fit a join error and does not say whose error it is: the one question that decides, and where each answer leads. */
export function WhoseError({ match, possible, children }: Props) {
  const { to } = useAnswers();
  const doubt = mainDoubt(match);
  return (
    <Notice tone="info" title="This text does not say whose error it is">
      {doubt === null ? null : <p>{doubt}</p>}
      <p className="font-semibold">
        Did SPS show this after you pressed <b>Join</b>?
      </p>
      <LinkCards columns={1}>
        <LinkCard to={to('resolution', valuesOf(match))} title="Yes, SPS showed it" hint={ifFromSps(match)} />
        <LinkCard
          to={to('symptom')}
          title="No, another program showed it"
          hint="Then it is not what stopped the join. Pick what SPS shows"
        />
        <LinkCard
          to={to('symptom')}
          title="I’m not sure"
          hint="Open SPS again and see whether its message is this one. Meanwhile pick what you see"
        />
      </LinkCards>
      <OtherDoubts doubts={match.doubts} />
      <IfFromSps possible={possible} />
      {children}
    </Notice>
  );
}
