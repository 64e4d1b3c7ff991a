import { Link } from 'react-router';
import type { Match } from '#diagnosis/recognition/recognition.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { asSentence, mainDoubt, whyProbable } from './doubt-words.ts';
import { useAnswers } from './use-answers.ts';

/** All that speaks against a match, one click away where it is more than the one thing that is said anyway. */
export function AllDoubts({ doubts }: Pick<Match, 'doubts'>) {
  if (doubts.length < 2) return null;
  return (
    <Disclosure summary={`All ${doubts.length} reasons for doubt`}>
      <ul className="list-disc pl-6">
        {doubts.map(({ id, says }) => (
          <li key={id}>{asSentence(says)}</li>
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
      <AllDoubts doubts={doubts} />
    </>
  );
}
