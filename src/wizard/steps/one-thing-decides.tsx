import type { ReactNode } from 'react';
import { answerTo } from '#diagnosis/guidance/answer-to.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { AlsoSeen } from '#diagnosis/recognition/recognition.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { Notice } from '../ui/notice.tsx';
import { questionsOf } from './questions-of.ts';
import { useAnswers } from './use-answers.ts';

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
      {children}
    </Notice>
  );
}
