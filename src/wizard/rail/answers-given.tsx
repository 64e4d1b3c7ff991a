import { Link, useLocation } from 'react-router';
import type { Answers } from '../answers/answers.ts';
import { changed } from '../answers/answers.ts';
import { fragmentOf } from '../answers/link.ts';
import { useCheck } from '../check/run/use-check.ts';
import { useNow } from '../drawn/use-now.ts';
import { useAnswers } from '../said/use-answers.ts';
import { whoSays } from '../said/use-said.ts';
import { HiddenWords } from '../ui/hidden-words.tsx';
import { Icon } from '../ui/icon.tsx';
import { givenOf } from './given.ts';

interface Props {
  /** The id of the page's route. */
  page: string;
  /** The answers of the page; those in the address bar, and the error in its path. */
  answers: Answers;
}

/** Every answer given so far, folded to one line, each with a link to where it is changed. Nothing where nothing was answered. */
export function AnswersGiven({ page, answers }: Props) {
  const { answers: inBar, to } = useAnswers();
  const { search } = useLocation();
  const { own } = useCheck(answers.address);
  const now = useNow(null);
  const said = whoSays(answers, null);
  const host = said?.from === 'tab' ? (said.sayings.entered ?? said.sayings.host ?? 'no address') : null;
  const given = givenOf(answers, { own, host, now }, page);
  if (given.length === 0) return null;
  return (
    <details className="group text-sm">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-control py-1.5 text-muted [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="transition-transform duration-100 group-open:rotate-90" />
        <span className="underline-offset-4 group-hover:underline">Your answers ({given.length})</span>
      </summary>
      <ul className="grid gap-1">
        {given.map(({ question, label, text, isCode, askedAt }) => (
          <li key={question} className="flex items-baseline gap-x-3 border-t border-line py-1">
            <span className="min-w-0 flex-1 wrap-anywhere">
              <span className="text-muted">{label}: </span>
              {isCode ? <code>{text}</code> : text}
            </span>
            <Link
              to={
                askedAt === null
                  ? { search, hash: fragmentOf(changed(inBar, { [question]: undefined })) }
                  : to(askedAt)
              }
              className="link inline-flex min-h-11 items-center"
            >
              Change<HiddenWords> {label}</HiddenWords>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
