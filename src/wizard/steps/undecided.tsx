import { insteadInText } from '#diagnosis/certificate/instead-of-certificate.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import { headline } from '#diagnosis/recognition/headline.ts';
import type { Recognition } from '#diagnosis/recognition/recognition.ts';
import { whatWouldDecide } from '#diagnosis/recognition/what-would-decide.ts';
import { EvidenceSection } from '../evidence/evidence-section.tsx';
import { InsteadNotice } from '../evidence/instead-notice.tsx';
import { RawText } from '../guidance/raw-text.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { OneThingDecides } from './one-thing-decides.tsx';
import { readText } from './read-text.ts';
import { SameAgain } from './same-again.tsx';
import { useAnswers } from './use-answers.ts';
import { valuesOf } from './values-of.ts';

const kinds = { code: 'code', url: 'address of a request', host: 'host', words: 'words' } as const;

/** A text that does not name one error by itself: a certificate, the question that decides, or what was seen in it. */
export function Undecided({ text }: { text: string }) {
  const { evidence, recognition } = readText(text);
  const { matches, alsoSeen } = recognition;
  const instead = insteadInText(text);
  const isRead =
    evidence !== null &&
    (evidence.certificates.length > 0 || evidence.said.length > 0 || evidence.status !== null);
  if (matches.length + alsoSeen.length === 0 && !isRead && instead !== null)
    return <InsteadNotice kind={instead} />;
  return (
    <>
      {evidence !== null && matches.length + alsoSeen.length === 0 ? null : (
        <Undecisive text={text} recognition={recognition} />
      )}
      {evidence === null ? null : <EvidenceSection evidence={evidence} />}
    </>
  );
}

function Undecisive({ text, recognition }: { text: string; recognition: Recognition }) {
  const { answers, to } = useAnswers();
  const { matches, alsoSeen, seen } = recognition;
  const first = headline(matches);
  if (first !== undefined)
    return answers.tried?.includes(first.id) ? (
      <SameAgain match={first} recognition={recognition} />
    ) : (
      <Notice tone="info" title="This text is known">
        <LinkCards columns={1}>
          <LinkCard
            to={to('resolution', valuesOf(first))}
            title={joinErrorById[first.id].title}
            hint="Open its resolution"
          />
        </LinkCards>
      </Notice>
    );
  const marks = seen.map(({ at }) => at);
  const raw =
    marks.length === 0 ? null : <RawText text={text} marks={marks} secrets={readText(text).secrets} />;
  if (alsoSeen.length > 0) return <OneThingDecides asked={alsoSeen}>{raw}</OneThingDecides>;
  return (
    <Notice tone="info" title="This text is not known to us">
      {seen.length === 0 ? (
        <p>Nothing in it is known from a join.</p>
      ) : (
        <>
          <p>What is known in it does not name an error by itself:</p>
          <ul className="list-disc pl-6">
            {seen.slice(0, 8).map(({ kind, value, at }) => (
              <li key={at.join()}>
                {kinds[kind]} <code className="break-all">{value}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Marked text={whatWouldDecide(seen)} /> Paste it together with this text, or pick what you see.
      </p>
      {raw}
    </Notice>
  );
}
