import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { fragmentOf } from '../answers/link.ts';
import { keptSearch } from '../answers/mend-entry.ts';
import { rehearsalPath } from '../paths.ts';
import { useAnswers } from '../said/use-answers.ts';

/** A link to the rehearsal, with the answers that are at hand. */
export function ToRehearsal({ children }: { children: ReactNode }) {
  const { search } = useLocation();
  const { answers } = useAnswers();
  return (
    <Link
      className="link"
      to={{ pathname: rehearsalPath, search: keptSearch(search), hash: fragmentOf(answers) }}
    >
      {children}
    </Link>
  );
}
