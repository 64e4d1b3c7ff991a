import { useId, useState } from 'react';
import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import type { Source } from '#diagnosis/sources/source.ts';
import type { Statement } from '#diagnosis/sources/statement.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { CheckAnother } from './check-another.tsx';
import type { Resolution } from './use-resolution.ts';
import { Actions } from '../ui/actions.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { CauseLinks } from '../paste/cause-links.tsx';
import { CheckedMeanwhile } from './checked-meanwhile.tsx';
import { lastPasted } from '../said/pasted.ts';
import { useAnswers } from '../said/use-answers.ts';
import { useNextCauses } from '../paste/use-next-causes.ts';

type Said = Statement & { id: string };

/** Where the details are. */
const details: readonly Said[] = [
  {
    id: 'message-refers',
    text: 'SPS’s message says: “For more information, see the error details.”',
    basis: 'documented',
    source: joinErrorsPage,
  },
  {
    id: 'open-them',
    text: 'While this message is on the page, open the error details there.',
    basis: 'inferred',
  },
  {
    id: 'after-leaving',
    text: 'No document that was read says whether SPS keeps the details after you leave the page.',
    basis: 'inferred',
  },
  {
    id: 'next-try',
    text: 'The next failed attempt has details of its own. Copy them before you leave the page.',
    basis: 'inferred',
  },
];

/** What a check tells of an error that is not known. */
const reach: readonly Said[] = [
  {
    id: 'can-show',
    text: 'A check can show a name that the certificate does not have, a certificate that is out of date, a replica and a closed port.',
    basis: 'inferred',
  },
  {
    id: 'cannot-show',
    text: 'A check cannot show a missing permission, or that SPP already knows this SPS.',
    basis: 'inferred',
  },
];

/** When to try once more. */
const again: readonly Said[] = [
  {
    id: 'wait-not-said',
    text: 'No document that was read says how long to wait after this message alone.',
    basis: 'inferred',
  },
  {
    id: 'wait-for-mismatch',
    text: 'For a certificate that does not match, the vendor asks for a wait of about five minutes after a failed incomplete join request.',
    basis: 'documented',
    source: joinErrorsPage,
  },
  {
    id: 'wait-to-be-safe',
    text: 'While you do not know what failed, the same five minutes are the safe choice.',
    basis: 'inferred',
  },
];

/** Most causes that are named while the error is not known. */
const mostNamed = 5;

const Sayings = ({ all, named }: { all: readonly Said[]; named: readonly Source[] }) => (
  <>
    {all.map((one) => (
      <p key={one.id} className="mt-2">
        <KnownAs statement={one} named={named} />
      </p>
    ))}
  </>
);

interface Props {
  resolution: Resolution;
  /** The press on Check of an address. */
  onCheck: (host: string) => void;
}

/** Where only the headline of an error is known: paste the details, or, where they cannot be seen, what can be done without them. */
export function NoDetails({ resolution: { entry, check }, onCheck }: Props) {
  const { to } = useAnswers();
  const [without, setWithout] = useState(false);
  const [pasted] = useState(lastPasted);
  const next = useNextCauses(pasted, entry.id);
  const id = useId();
  return (
    <>
      <Actions>
        <ButtonLink to={to('failed')}>Paste the raw error</ButtonLink>
        <Button
          kind="secondary"
          aria-expanded={without}
          aria-controls={id}
          onClick={() => setWithout(!without)}
        >
          I cannot see the details
        </Button>
      </Actions>
      <div id={id} hidden={!without} className="mt-4">
        <h3>See the details again</h3>
        <Sayings all={details} named={entry.sources} />
        <h3 className="mt-5">Check SPP’s address meanwhile</h3>
        <Sayings all={reach} named={entry.sources} />
        <CheckedMeanwhile check={check} causes={next.causes} onCheck={onCheck} />
        <CheckAnother isFirst={check.own === null} onCheck={onCheck} />
        <h3 className="mt-5">When to try once more</h3>
        <Sayings all={again} named={entry.sources} />
        <h3 className="mt-5">The next likely causes</h3>
        <p className="mt-2">
          These errors stop a join where this message appears. What the check shows comes first, then what is
          documented. <BasisTag basis="inferred" />
        </p>
        <div className="mt-2">
          <CauseLinks causes={next.causes.slice(0, mostNamed)} of={next} />
        </div>
      </div>
    </>
  );
}
