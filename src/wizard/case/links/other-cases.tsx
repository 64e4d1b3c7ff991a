import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { openedCase } from '../../hand-off/case-queries.ts';
import { addressOfCase } from '../../paths.ts';
import { LinkCard } from '../../ui/link-card.tsx';
import { LinkCards } from '../../ui/link-cards.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SharedCase } from '#diagnosis/case/case.ts';
import { offsetHere, timeThere } from './time-there.ts';

const lastSaid = ({ at, notes }: SharedCase): number => Math.max(at, ...notes.map((note) => note.at));

function OtherCase({ fragment, others }: { fragment: string; others: readonly string[] }) {
  const { search } = useLocation();
  const { data } = useQuery(openedCase(`#${fragment}`));
  if (data?.ok !== true) return null;
  const { shared } = data.value.newest;
  const said = lastSaid(shared);
  const from = shared.by === undefined ? '' : ` by ${shared.by}`;
  return (
    <LinkCard
      to={addressOfCase(fragment, search)}
      state={{ others, filed: null }}
      title={`The case of ${timeThere(said, offsetHere(said))}`}
      hint={`Shared${from}${shared.notes.length === 0 ? '' : ', with an answer'}`}
    />
  );
}

/** The other cases of the mail that was pasted; the newest stands open. @param here its fragment */
export function OtherCases({ here, others }: { here: string; others: readonly string[] }) {
  if (others.length === 0) return null;
  return (
    <Notice tone="info" title="The mail holds more cases than this one">
      <p>You see the newest, by the times in the cases themselves.</p>
      <LinkCards columns={1}>
        {others.map((fragment) => (
          <OtherCase
            key={fragment}
            fragment={fragment}
            others={[here, ...others.filter((other) => other !== fragment)]}
          />
        ))}
      </LinkCards>
    </Notice>
  );
}
