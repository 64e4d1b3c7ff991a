import { escapeHostile } from '#diagnosis/address/escape-hostile.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Outcome } from '../check/run/use-check.ts';
import { VantageLine } from '../check/ladder/vantage-line.tsx';
import { counted } from '../paste/scan/file-words.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { RawText } from '../guidance/raw-text.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Marked } from '../ui/marked.tsx';
import type { PathStop } from '../check/paths/path-stop.ts';
import { AlsoInText } from '../paste/also-in-text.tsx';
import { HowSure } from '../paste/how-sure.tsx';
import { PicturedValues } from '../picture/pictured-values.tsx';
import { LinkSays } from './link-says.tsx';
import { SaidValues } from './said-values.tsx';
import type { Said } from '../said/use-said.ts';
import { WhatWasTold } from './what-was-told.tsx';
import { WhichIsWhich } from './which-is-which.tsx';

/** Units of what SPP says that are shown. */
const longestMessage = 300;

function FromText({ said: { sayings, pasted, pictured } }: { said: Extract<Said, { from: 'tab' }> }) {
  if (pasted === null)
    return (
      <>
        <SaidValues sayings={sayings} />
        <p className="text-muted">
          These values were read from a text that was pasted in this tab. The text itself is gone: it is kept
          in one tab only, until that is closed or loaded again.
        </p>
      </>
    );
  const { text, match, manualExample, place } = pasted;
  return (
    <>
      <HowSure text={text} match={match} />
      {pictured === null ? <SaidValues sayings={sayings} /> : <PicturedValues heard={pictured} />}
      {match.facts.message === undefined ? null : (
        <p>
          SPP says: <q className="break-words">{escapeHostile(match.facts.message, longestMessage)}</q>
        </p>
      )}
      {place === null ? null : (
        <p>
          In <span className="break-all">{place.name}</span>, line {counted(place.line)}.
        </p>
      )}
      {manualExample ? (
        <p>The host in this text is that of the manual’s own example, so this may not be your own error.</p>
      ) : null}
    </>
  );
}

/** What else is in the pasted text, and the text itself with the words that decided; nothing where no text is at hand. */
export function MoreThatWasSeen({ said }: { said: Said | null }) {
  const pasted = said?.from === 'tab' ? said.pasted : null;
  if (pasted === null) return null;
  const { text, match, others, possible, alsoSeen, secrets, hasEvidence } = pasted;
  const { changes = [] } = match;
  return (
    <>
      <AlsoInText others={others} possible={possible} alsoSeen={alsoSeen} hasEvidence={hasEvidence} />
      <Disclosure summary="The text, with the words that decided">
        {match.facts.path === undefined ? null : (
          <p>
            Path: <code className="break-all">{escapeHostile(match.facts.path, longestMessage)}</code>
          </p>
        )}
        <RawText text={text} marks={match.at} changes={changes.map(({ at }) => at)} secrets={secrets} />
      </Disclosure>
    </>
  );
}

interface Props {
  entry: JoinError<JoinErrorId>;
  /** What a text is said to name, and by whom; null where nobody says anything. */
  said: Said | null;
  /** A check made in this tab, and what of it shows this error; null where none does. */
  seen: { outcome: Outcome; finding: Finding } | null;
  /** What the visitor told of a way that our server cannot go; null where the check or the text says it. */
  told: PathStop | null;
}

/** What `WhatWasSeen` shows, as its heading: never that something was seen where a link only says so. */
export const titleOfSeen = ({ said, seen, told }: Pick<Props, 'said' | 'seen' | 'told'>): string => {
  if (said?.from === 'link') return 'What the link says';
  return said !== null || seen !== null || told !== null ? 'What was seen' : 'What you see';
};

/** What was seen of this case: the text, the check, or, where neither is there, what the link says, and how it looks. */
export function WhatWasSeen({ entry, said, seen, told }: Props) {
  if (said?.from === 'tab') return <FromText said={said} />;
  if (said?.from === 'link')
    return (
      <>
        <LinkSays heard={said.heard} />
        <h3>What you see</h3>
        <Seen entry={entry} seen={seen} told={told} />
      </>
    );
  return <Seen entry={entry} seen={seen} told={told} />;
}

function Seen({ entry, seen, told }: Omit<Props, 'said'>) {
  if (seen !== null)
    return (
      <>
        <p>
          At <code>{seen.outcome.check.checked.address.host}</code>:{' '}
          <Marked text={seen.finding.evidence.parts?.seen ?? seen.finding.evidence.text} />{' '}
          <BasisTag basis="observed" />
        </p>
        <WhichIsWhich endpoints={seen.outcome.check.checked.facts.endpoints} />
        <VantageLine outcome={seen.outcome} />
      </>
    );
  if (told !== null) return <WhatWasTold told={told} />;
  return (
    <p>
      <KnownAs statement={entry.symptom} named={entry.sources} />
    </p>
  );
}
