import type { Recognised, SharedCase } from '#diagnosis/case/case.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { joinErrorById } from '#diagnosis/join-errors/catalogue.ts';
import type { JudgedCase } from './judge-case.ts';
import { SharedError } from './shared-error.tsx';
import { stepsOfCase } from './steps-of-case.ts';

/** A join error of a case, how it came into it, and the words that decided. */
interface ErrorOfCase {
  id: JoinErrorId;
  how: string;
  words?: Recognised['words'];
  probable?: boolean;
}

const fromText = 'Recognised in a text that the sender pasted.';

/** The join errors of a case, each once: those of the text first, then the one at hand, then those that the check shows. */
export function errorsOfCase({ answers, recognised }: SharedCase, judged: JudgedCase | null): ErrorOfCase[] {
  const known = new Set(recognised.map(({ id }) => id));
  const picked = answers.error !== undefined && !known.has(answers.error) ? answers.error : null;
  const shown = (judged?.diagnosis.joinErrors ?? []).filter(({ id }) => !known.has(id) && id !== picked);
  return [
    ...recognised.map(({ id, words, probable }) => ({
      id,
      words,
      how: probable ? 'Probably recognised in a text that the sender pasted.' : fromText,
    })),
    ...(picked === null
      ? []
      : [{ id: picked, how: answers.from === 'text' ? fromText : 'Picked by the sender.' }]),
    ...shown.map(({ id }) => ({ id, how: 'The sender’s check points to this join error.', probable: true })),
  ];
}

/** The join errors of a case, and what of its text names none. */
export function SharedErrors({
  shared,
  judged,
  errors,
}: {
  shared: SharedCase;
  judged: JudgedCase | null;
  errors: readonly ErrorOfCase[];
}) {
  const { seen, maybe } = shared;
  return (
    <>
      {errors.map((error) => (
        <SharedError key={error.id} {...error} steps={stepsOfCase(error.id, shared, judged)} />
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
    </>
  );
}
