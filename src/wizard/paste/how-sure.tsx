import { Link } from 'react-router';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { mainDoubt, whyProbable } from './doubt-words.ts';
import { useAnswers } from '../said/use-answers.ts';

/** What speaks against a match besides the heaviest doubt, which is said anyway: one click away. */
export function OtherDoubts({ doubts: [, ...others] }: Pick<Match, 'doubts'>) {
  if (others.length === 0) return null;
  return (
    <Disclosure summary="What else speaks against it">
      <ul className="list-disc pl-6">
        {others.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** How sure it is that a text shows this error, and what speaks against it; nothing where it is certain. */
export function HowSure({ text, match }: { text: string; match: Match }) {
  const { to } = useAnswers();
  const { certainty, doubts } = match;
  if (certainty === 'certain') return null;
  const elsewhere =
    doubts.length === 0 ? null : (
      <>
        {' '}
        If SPS did not show it,{' '}
        <Link to={to('symptom')} className="link">
          pick what SPS shows
        </Link>
        .
      </>
    );
  return (
    <>
      {certainty === 'probable' ? (
        <p>
          {whyProbable(text, match)}
          {elsewhere}
        </p>
      ) : (
        <p>
          {mainDoubt(match) ?? 'The text does not say whose error it is.'} It is this error if SPS showed it
          after you pressed <b>Join</b>.{elsewhere}
        </p>
      )}
      <OtherDoubts doubts={doubts} />
    </>
  );
}
