import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { addressBeside, besidePath } from '../paths.ts';
import { useAnswers } from '../said/use-answers.ts';

/** A link to the rehearsal, with the answers that are at hand. */
export function ToRehearsal({ children }: { children: ReactNode }) {
  const { search } = useLocation();
  const { answers } = useAnswers();
  return (
    <Link className="link" to={addressBeside(besidePath('rehearsal'), answers, search)}>
      {children}
    </Link>
  );
}
