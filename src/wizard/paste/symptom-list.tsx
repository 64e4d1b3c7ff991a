import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';
import { LinkCard } from '../ui/link-card.tsx';
import { LinkCards } from '../ui/link-cards.tsx';
import { Marked } from '../ui/marked.tsx';
import { useAnswers } from '../said/use-answers.ts';
import { toOtherError } from '../answers/forgets.ts';

/** Join errors by what is seen of them; each leads to its resolution. */
export function SymptomList({ entries }: { entries: readonly JoinError<JoinErrorId>[] }) {
  const { answers, to } = useAnswers();
  return (
    <LinkCards columns={1}>
      {entries.map(({ id, title, symptom }) => (
        <LinkCard
          key={id}
          to={to('resolution', { ...toOtherError(answers), error: id })}
          title={<Marked text={symptom.text} />}
          hint={title}
        />
      ))}
    </LinkCards>
  );
}
