import { Link, useLocation } from 'react-router';
import type { Guidance } from '#diagnosis/guidance/guide.ts';
import { reversingTheJoin } from '#diagnosis/sources/documents.ts';
import { fragmentOf } from '../answers/answers.ts';
import { keptSearch } from '../answers/mend-entry.ts';
import { besidePath } from '../paths.ts';
import { useAnswers } from '../said/use-answers.ts';

/** The way to the page on reversing a join, where the vendor's guidance for the error points to it. */
export function SeeReversing({ sources }: Pick<Guidance, 'sources'>) {
  const { search } = useLocation();
  const { answers } = useAnswers();
  if (!sources.some(({ title }) => title === reversingTheJoin.title)) return null;
  return (
    <p className="no-print mt-3">
      <Link
        className="link"
        to={{
          pathname: besidePath('reversing-the-join'),
          search: keptSearch(search),
          hash: fragmentOf(answers),
        }}
      >
        Reversing the join on SPP
      </Link>
    </p>
  );
}
