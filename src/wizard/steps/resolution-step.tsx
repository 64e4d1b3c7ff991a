import { useNavigate, useParams } from 'react-router';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { adviseBeforeJoin, titleBeforeJoin } from '#diagnosis/guidance/before-join/advise.ts';
import type { KnownValues } from '#diagnosis/guidance/guide.ts';
import { guide, nothingKnown } from '#diagnosis/guidance/guide.ts';
import type { Certainty } from '#diagnosis/recognition/recognition.ts';
import { findingOf, metBeforeJoin } from '../check/met-before-join.ts';
import { knownByCheck } from '../check/known-by-check.ts';
import { typedHere } from '../check/typed-here.ts';
import { useSaidOfWays } from '../check/said-of-ways.ts';
import { seenByCheck } from '../check/seen-by-check.ts';
import type { Outcome } from '../check/use-check.ts';
import { useCheck } from '../check/use-check.ts';
import { wayStop } from '../check/way-stop.ts';
import type { Answers } from '../flow/answers.ts';
import { isOfText } from '../flow/answers.ts';
import { Resolution } from '../guidance/resolution.tsx';
import { WayBack } from '../guidance/way-back.tsx';
import { Page } from '../shell/page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { isAboutAddress } from './about-address.ts';
import type { LiveMismatch } from './case-of.ts';
import { caseOf } from './case-of.ts';
import { DidThatWork } from './did-that-work.tsx';
import { EnterFirst } from './enter-first.tsx';
import { GenerationChoice } from './generation-choice.tsx';
import { beforeAnyTry, LaterSteps } from './later-steps.tsx';
import { ofOldAddress } from './let-go.tsx';
import { NotFound } from './not-found.tsx';
import type { ReadPasted } from './read-pasted.ts';
import { mayBeInText } from './read-pasted.ts';
import { Saw, titleOfSaw } from './saw.tsx';
import { ShareThis } from './share-this.tsx';
import { usableValue } from './usable-value.ts';
import { useAnswers } from './use-answers.ts';
import type { Said } from './use-said.ts';
import { subjectOf, useSaid } from './use-said.ts';
import { Wait } from './wait.tsx';

function seenIn(entry: JoinError<JoinErrorId>, outcome: Outcome | null) {
  const finding = findingOf(entry, outcome);
  return outcome === null || finding === null ? null : { outcome, finding };
}

function liveMismatch(seen: ReturnType<typeof seenIn>): LiveMismatch | null {
  const offered = seen?.finding.evidence.values['offered'];
  if (seen === null || !Array.isArray(offered)) return null;
  return { host: seen.outcome.check.checked.address.host, offered };
}

/** What this tab knows of the values: from its text, else from its check; never from a link. */
function knownHere(said: Said | null, outcome: Outcome | null, live: LiveMismatch | null): KnownValues {
  if (said?.from === 'tab') return said.known;
  return outcome === null ? nothingKnown : knownByCheck(outcome, live?.offered ?? null);
}

const kickers: Record<Certainty, string> = {
  certain: 'Known join error',
  probable: 'Probably this join error',
  possible: 'If this came from SPS',
};

/** How sure it is that a pasted text shows this error; certain too where no text is at hand, or the visitor said that SPS showed it. */
const certaintyHere = (pasted: ReadPasted | null, { from }: Answers): Certainty =>
  pasted === null || (pasted.match.certainty === 'possible' && from === 'confirmed')
    ? 'certain'
    : pasted.match.certainty;

function Known({ entry }: { entry: JoinError<JoinErrorId> }) {
  const { answers, generation, to } = useAnswers();
  const navigate = useNavigate();
  // A text is about the address that it names, whatever was checked before.
  const { outcome, parsed, adopt, press } = useCheck(
    isOfText(answers) ? subjectOf(answers.said) : answers.address,
  );
  const textSaid = useSaid(entry.id, answers);
  const said = useSaidOfWays(parsed.ok ? parsed.value.address.host : '');
  // Who has tried since comes with an error, whatever was checked before.
  const fromCheck = answers.from === 'check' && answers.outcome === undefined;
  const seen = seenIn(entry, outcome);
  const stop = fromCheck && outcome !== null ? wayStop(said, seenByCheck(outcome).addresses) : null;
  const told = stop?.error === entry.id ? stop : null;
  const pasted = textSaid?.from === 'tab' ? textSaid.pasted : null;
  const isRead = textSaid?.from === 'tab' || mayBeInText(entry.id);
  const certainty = certaintyHere(pasted, answers);
  const sayings = textSaid?.from === 'tab' ? textSaid.sayings : null;
  const live = liveMismatch(seen);
  // From a check made before the join: there is no failed try to wait for, and nowhere to go back to.
  const concluded = fromCheck && (seen !== null || told !== null);
  const met = concluded && outcome !== null ? metBeforeJoin(entry, outcome, told) : null;
  const guidance = guide(entry, {
    generation,
    ...knownHere(textSaid, answers.from === 'check' || seen !== null ? outcome : null, live),
    when: caseOf(entry.id, sayings, live),
  });
  const best = usableValue(outcome, sayings)?.value ?? null;
  // Never what was checked as it was typed: SPS was refused there.
  const other = best === outcome?.check.checked.address.host ? null : best;
  return (
    <>
      <PageTitle kicker={kickers[certainty]}>{titleBeforeJoin(entry, met)}</PageTitle>
      <Resolution
        guidance={concluded ? adviseBeforeJoin(entry.id, beforeAnyTry(guidance, other), met) : guidance}
        sawTitle={titleOfSaw({ said: textSaid, seen, told })}
        saw={<Saw entry={entry} said={textSaid} seen={seen} told={told} />}
        enter={
          <EnterFirst
            entry={entry}
            said={textSaid}
            outcome={outcome}
            concluded={concluded}
            met={met}
            onCheck={(host) => {
              press(host);
              void navigate(to('address', { ...ofOldAddress, address: typedHere(host), error: undefined }));
            }}
            onUse={(value) => {
              adopt(value);
              void navigate(to('address', { address: typedHere(value) }));
            }}
          />
        }
        passed={isRead && certainty !== 'possible' && pasted?.manualExample !== true}
        probable={concluded}
      >
        {entry.wait === undefined || concluded ? null : <Wait wait={entry.wait} />}
        {concluded ? (
          <LaterSteps guidance={guidance} other={other} />
        ) : (
          <>
            <WayBack
              wayBack={entry.wayBack}
              generation={generation}
              changesAddress={isAboutAddress(entry.id)}
              value={isAboutAddress(entry.id) ? other : null}
            />
            <DidThatWork id={entry.id} />
          </>
        )}
      </Resolution>
      <ShareThis change={{ error: entry.id }} />
      <GenerationChoice />
    </>
  );
}

/** One join error: what we saw, why it stops the join, do this, source. */
export function ResolutionStep() {
  const { id } = useParams();
  const entry = joinErrors.find((one) => one.id === id);
  if (entry === undefined) return <NotFound />;
  return (
    <Page>
      <Known entry={entry} />
    </Page>
  );
}
