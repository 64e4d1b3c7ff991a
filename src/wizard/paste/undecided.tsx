import { seenWords } from '#diagnosis/recognition/seen-words.ts';
import type { ReactNode } from 'react';
import { insteadInText } from '#diagnosis/certificate/instead-of-certificate.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { Seen } from '#diagnosis/recognition/recognition.ts';
import { whatWouldDecide } from '#diagnosis/guidance/what-would-decide.ts';
import { EvidenceSection } from './evidence/evidence-section.tsx';
import { InsteadNotice } from './evidence/instead-notice.tsx';
import { RawText } from '../guidance/raw-text.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Call } from '../said/call-of.ts';
import { howSureInList } from './doubt-words.ts';
import { IfFromSps } from './if-from-sps.tsx';
import { ManualPage } from './manual-page.tsx';
import { lastPasted } from '../said/pasted.ts';
import { SymptomTiles } from './symptom-tiles.tsx';
import { OneThingDecides } from './one-thing-decides.tsx';
import { callOfText, readText } from '../said/read-text.ts';
import { SameAgain } from './same-again.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { valuesOf } from '../said/values-of.ts';
import { WhoseError } from './whose-error.tsx';

/** A text that does not name one error by itself: a certificate, the question that decides, or what was seen in it. */
export function Undecided({ text }: { text: string }) {
  const { answers } = useAnswers();
  const { evidence } = readText(text);
  const call = callOfText(text, answers.tried);
  const instead = insteadInText(text);
  const isRead =
    evidence !== null &&
    (evidence.certificates.length > 0 || evidence.said.length > 0 || evidence.status !== null);
  if (call.is === 'unknown' && !isRead && instead !== null) return <InsteadNotice kind={instead} />;
  return (
    <>
      {evidence !== null && call.is === 'unknown' ? null : <Called text={text} call={call} />}
      {evidence === null ? null : <EvidenceSection evidence={evidence} />}
    </>
  );
}

function Called({ text, call }: { text: string; call: Call }) {
  const { to } = useAnswers();
  const { recognition, secrets } = readText(text);
  const { seen } = recognition;
  const raw =
    seen.length === 0 ? null : <RawText text={text} marks={seen.map(({ at }) => at)} secrets={secrets} />;
  switch (call.is) {
    case 'known':
      return (
        <Notice tone="info" title="This text is known">
          <LinkCards columns={1}>
            <LinkCard
              to={to('resolution', valuesOf(call.match))}
              title={joinErrorById[call.match.id].title}
              hint={howSureInList(call.match) ?? 'Open its resolution'}
            />
          </LinkCards>
          <IfFromSps possible={call.possible} />
        </Notice>
      );
    case 'again':
      return <SameAgain match={call.match} possible={call.possible} />;
    case 'which':
      return (
        <OneThingDecides asked={call.asked}>
          {raw}
          <IfFromSps possible={call.possible} />
        </OneThingDecides>
      );
    case 'whose':
      return (
        <WhoseError match={call.match} possible={call.possible}>
          <Disclosure summary="The text, with the words that would fit">
            <RawText text={text} marks={call.match.at} secrets={secrets} />
          </Disclosure>
        </WhoseError>
      );
    case 'manual':
      return <ManualPage matches={call.matches} />;
    case 'unknown':
      return lastPasted().pictured ? <UnknownPicture /> : <Unknown seen={seen}>{raw}</Unknown>;
  }
}

/** Where the letters do not tell, the looks may: the common symptoms, drawn. */
const UnknownPicture = () => (
  <Notice tone="info" title="Which of these does it look like?">
    <p>
      The text of the picture names no known join error. Correct what was misread and search again, or pick
      what comes closest.
    </p>
    <SymptomTiles />
  </Notice>
);

/** @param props.children the text itself */
function Unknown({ seen, children }: { seen: readonly Seen[]; children: ReactNode }) {
  return (
    <Notice tone="info" title="This text is not known">
      {seen.length === 0 ? (
        <p>Nothing in it matches a known join error.</p>
      ) : (
        <>
          <p>It contains known parts, but they name no error by themselves:</p>
          <ul className="list-disc pl-6">
            {seen.slice(0, 8).map(({ kind, value, at }) => (
              <li key={at.join()}>
                {seenWords[kind]} <code className="break-all">{value}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Marked text={whatWouldDecide(seen)} /> Paste it together with this text, or pick what you see.
      </p>
      {children}
    </Notice>
  );
}
