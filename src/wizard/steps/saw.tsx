import { quoteName } from '#diagnosis/address/quote-name.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Match } from '#diagnosis/join-errors/recognition.ts';
import type { Finding } from '#diagnosis/findings/finding.ts';
import type { Outcome } from '../check/use-check.ts';
import { VantageLine } from '../check/vantage-line.tsx';
import type { Answers } from '../flow/answers.ts';
import { counted } from '../scan/file-words.ts';
import { KnownAs } from '../guidance/known-as.tsx';
import { RawText } from '../guidance/raw-text.tsx';
import { BasisTag } from '../ui/basis-tag.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Marked } from '../ui/marked.tsx';
import type { WayStop } from '../check/way-stop.ts';
import { AlsoInText } from './also-in-text.tsx';
import type { ReadPasted } from './read-pasted.ts';
import { WhatWasTold } from './what-was-told.tsx';
import { WhichIsWhich } from './which-is-which.tsx';

const rows: readonly { of: keyof Answers; label: string }[] = [
  { of: 'entered', label: 'Typed on SPS' },
  { of: 'offered', label: 'The certificate names' },
  { of: 'host', label: 'Request to' },
  { of: 'path', label: 'Path' },
  { of: 'code', label: 'Code' },
];

function Values({ answers }: { answers: Answers }) {
  const shown = rows.filter(
    ({ of }) => answers[of] !== undefined && !(of === 'host' && answers.entered !== undefined),
  );
  if (shown.length === 0) return null;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {shown.map(({ of, label }) => {
        const value = answers[of];
        return (
          <div key={of} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd>
              <code className="break-all">
                {(typeof value === 'string' ? [value] : value)?.map(quoteName).join(', ')}
              </code>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** `“O” for “0”`, each pair once. */
function lettersRead(text: string, changes: NonNullable<Match['changes']>): string {
  const pairs = changes.map(({ at, readAs }) => `“${text.slice(...at)}” for “${readAs}”`);
  return [...new Set(pairs)].join(', ');
}

function FromText({ answers, pasted }: { answers: Answers; pasted: ReadPasted | null }) {
  if (pasted === null)
    return (
      <>
        <Values answers={answers} />
        <p className="text-muted">
          These values were read from a pasted text. The text itself is gone: it is kept in one tab only,
          until that is closed or loaded again.
        </p>
      </>
    );
  const { text, match, others, alsoSeen, secrets, manualExample, hasEvidence, place } = pasted;
  const probable = match.certainty === 'probable';
  const { changes = [] } = match;
  const raw = (
    <RawText text={text} marks={match.at} changes={changes.map(({ at }) => at)} secrets={secrets} />
  );
  return (
    <>
      <Values answers={answers} />
      {place === null ? null : (
        <p>
          In <span className="break-all">{place.name}</span>, line {counted(place.line)}.
        </p>
      )}
      {probable ? (
        <p>
          {changes.length === 0
            ? 'Probably this error: some letters had to be read differently.'
            : `Probably this error, if these letters were misread: ${lettersRead(text, changes)}.`}
        </p>
      ) : null}
      <div className="max-wide:hidden">
        <p className="text-sm text-muted">The marked words decided:</p>
        {raw}
      </div>
      <div className="wide:hidden">
        <Disclosure summary="The text, with the words that decided">{raw}</Disclosure>
      </div>
      {manualExample ? (
        <p>The host in this text is that of the manual’s own example, so it may be no case of yours.</p>
      ) : null}
      <AlsoInText others={others} alsoSeen={alsoSeen} hasEvidence={hasEvidence} />
    </>
  );
}

interface Props {
  entry: JoinError<JoinErrorId>;
  answers: Answers;
  pasted: ReadPasted | null;
  /** A check made in this tab, and what of it shows this error; null where none does. */
  seen: { outcome: Outcome; finding: Finding } | null;
  /** What the visitor told of a way that our server cannot go; null where the check or the text says it. */
  told: WayStop | null;
}

/** What was seen of this case: the text, the check, or, where neither is there, how it looks. */
export function Saw({ entry, answers, pasted, seen, told }: Props) {
  if (pasted !== null || answers.from === 'text') return <FromText answers={answers} pasted={pasted} />;
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
    <>
      <p>
        <KnownAs statement={entry.symptom} named={entry.sources} />
      </p>
      <Values answers={answers} />
    </>
  );
}
