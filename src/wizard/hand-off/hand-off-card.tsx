import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asMarkdown, asText } from '#diagnosis/case/report/print-report.ts';
import type { HandOff } from '#diagnosis/case/hand-off.ts';
import { reportOfHandOff } from '#diagnosis/case/hand-off.ts';
import { addressees } from '#diagnosis/guidance/addressee.ts';
import type { SharedCase } from '#diagnosis/case/case.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import { madeLink } from './case-queries.ts';
import { CopyAs } from './copy-as.tsx';
import { linkToCase, whereHere } from './link-to-case.ts';
import { StepList } from '../guidance/step-list.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

interface Props {
  handOff: Omit<HandOff, 'link'>;
  /** The case, for the link in the text; null where there is nothing to share. */
  shared: SharedCase | null;
  /** Nothing comes before it that the reader can do. */
  isFirst: boolean;
  /** Instead of whom it is for, where the card is the whole answer of a page. */
  title?: string;
  /** Said before what is copied. */
  children?: ReactNode;
  named: readonly Source[];
  /** How many steps stand before these on the page; absent for none. */
  after?: number;
  /** Says that the reader may not do these steps; absent where that is clear, or was said. */
  onMayNot?: () => void;
  /** Takes that back. */
  onMay?: () => void;
  /** The steps are folded: they are somebody else's. */
  folded: boolean;
}

function useLink(shared: SharedCase | null): string | null {
  const { data } = useQuery({
    ...madeLink(shared as SharedCase),
    enabled: shared !== null,
  });
  if (shared === null || data === undefined) return null;
  return linkToCase(data.fragment, whereHere());
}

/** What one team has to do, as a card that goes to them whole: addressee, finding, what is known, steps, and the case as a link. */
export function HandOffCard({
  handOff,
  shared,
  isFirst,
  title,
  children,
  named,
  after = 0,
  onMayNot,
  onMay,
  folded,
}: Props) {
  const link = useLink(shared);
  const report = reportOfHandOff({ ...handOff, link });
  const { to } = handOff;
  const steps =
    to === 'support' ? null : <StepList steps={handOff.steps} named={named} after={after} of={to} />;
  const whom = addressees[to];
  return (
    <section className="mt-5 rounded-control border border-line bg-paper px-4 py-3">
      {title === undefined ? (
        <h3>{isFirst ? `Nothing to do on SPS now: send this to ${whom}` : `For ${whom}`}</h3>
      ) : (
        <h2 className="text-xl">{title}</h2>
      )}
      {children}
      {folded ? <Disclosure summary="What they have to do">{steps}</Disclosure> : steps}
      <CopyAs
        forms={['text', 'Markdown']}
        print={(form) => (form === 'text' ? asText(report) : asMarkdown(report))}
        what="The hand-off"
      >
        {onMayNot === undefined ? null : (
          <Button kind="quiet" onClick={onMayNot}>
            I may not change SPP
          </Button>
        )}
        {onMay === undefined ? null : (
          <Button kind="quiet" onClick={onMay}>
            I can change SPP
          </Button>
        )}
      </CopyAs>
      <p className="no-print mt-2 text-sm text-muted">
        The copy holds the finding, what is known{steps === null ? '' : ', these steps'}
        {link === null ? '' : ' and a link to the case'}. It names your addresses.
      </p>
    </section>
  );
}
