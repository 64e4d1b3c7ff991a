import type { ReactNode } from 'react';
import { answerTo } from '#diagnosis/guidance/answer-to.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { AlsoSeen } from '#diagnosis/recognition/recognition.ts';
import { joinErrorsPage } from '#diagnosis/sources/documents.ts';
import { BasisTag } from '../ui/basis-tag.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { questionsOf } from './questions-of.ts';
import { useAnswers } from '../said/use-answers.ts';

/** A text that fits several join errors: the question that decides, and each error with the answer that it stands for. */
export function OneThingDecides({ asked, children }: { asked: readonly AlsoSeen[]; children: ReactNode }) {
  const { to } = useAnswers();
  return (
    <Notice tone="info" title="One thing decides what this is">
      {questionsOf(asked).map((question) => (
        <p key={question}>
          <Marked text={question} />
        </p>
      ))}
      <LinkCards columns={1}>
        {asked.map((one) => (
          <LinkCard
            key={one.id}
            to={to('resolution', { error: one.id, from: 'text' })}
            title={joinErrorById[one.id].title}
            hint={<Marked text={answerTo(one) ?? 'It is this one'} />}
          />
        ))}
      </LinkCards>
      <Disclosure summary="I’m not sure">
        <p>
          Look at the error details on SPS, below its red message, and paste all of them together with this
          text: the lines with <b>Code</b>, <b>URL</b> and <b>Status</b> decide.{' '}
          <BasisTag basis="documented" source={joinErrorsPage} />
        </p>
        <p>If the details are gone, pick what you see instead; nothing has to be pasted there.</p>
        <ButtonLink kind="secondary" to={to('symptom')}>
          Pick what you see
        </ButtonLink>
      </Disclosure>
      {children}
    </Notice>
  );
}
