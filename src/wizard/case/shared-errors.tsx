import type { SharedCase } from '#diagnosis/case/case.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JudgedCase } from './judge-case.ts';
import { SharedError } from './shared-error.tsx';

interface Props {
  shared: SharedCase;
  judged: JudgedCase | null;
}

/** The join errors of a case, each once: those of the text first, then the one at hand, then those that the check shows. */
export function SharedErrors({ shared, judged }: Props) {
  const { answers, recognised, seen, maybe } = shared;
  const known = new Set(recognised.map(({ id }) => id));
  const picked = answers.error !== undefined && !known.has(answers.error) ? answers.error : null;
  const shown = (judged?.diagnosis.joinErrors ?? []).filter(({ id }) => !known.has(id) && id !== picked);
  const generation = answers.generation ?? 'unsure';
  if (known.size === 0 && picked === null && shown.length === 0 && seen.length + maybe.length === 0)
    return null;
  return (
    <section className="my-6">
      <h2 className="text-xl">Join errors in this case</h2>
      {recognised.map(({ id, words, probable }) => (
        <SharedError
          key={id}
          id={id}
          how={
            probable
              ? 'Probably recognised in a text that the sender pasted.'
              : 'Recognised in a text that the sender pasted.'
          }
          words={words}
          generation={generation}
        />
      ))}
      {picked === null ? null : (
        <SharedError
          id={picked}
          how={
            answers.from === 'text' ? 'Recognised in a text that the sender pasted.' : 'Picked by the sender.'
          }
          generation={generation}
        />
      )}
      {shown.map(({ id }) => (
        <SharedError
          key={id}
          id={id}
          how="The sender’s check points to this join error."
          generation={generation}
          probable
        />
      ))}
      {seen.length + maybe.length === 0 ? null : (
        <div className="flow my-4">
          <p>The sender pasted a text that names no error by itself.</p>
          {seen.length === 0 ? null : (
            <p>
              Recognised in it:{' '}
              {seen.map((text, at) => (
                <span key={at}>
                  {at === 0 ? null : ', '}
                  <code>{text}</code>
                </span>
              ))}
            </p>
          )}
          {maybe.length === 0 ? null : (
            <p>It may be: {maybe.map((id) => joinErrorById[id].title).join('; ')}.</p>
          )}
        </div>
      )}
    </section>
  );
}
