import { useEffect } from 'react';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import { isJoinErrorId } from '#diagnosis/join-errors/known-ids.ts';
import { matchPath, useLocation } from 'react-router';
import { changed } from '../answers/answers.ts';
import { answersFromFragment } from '../answers/link.ts';
import type { StepId } from '../flow/flow.ts';
import { steps } from '../flow/flow.ts';
import { holdsCase } from '../answers/holds-case.ts';
import { routes } from '../paths.ts';
import { notePlace } from './left-places.ts';
import { isUnderWay, keepLastPlace } from './last-place.ts';

/** The step of a page and the join error in its path; null where it is none of the flow. */
function stepAt(pathname: string): { step: StepId; error: JoinErrorId | undefined } | null {
  for (const { id } of steps) {
    const found = matchPath(routes[id], pathname);
    if (found === null) continue;
    const { id: error = '' } = found.params;
    return { step: id, error: isJoinErrorId(error) ? error : undefined };
  }
  return null;
}

/** Keeps where the visitor is, so that the start page can offer it another day. Shows nothing, and stands only beside answers that may stay. */
export function KeepPlace(): null {
  const { pathname, hash, key } = useLocation();
  useEffect(() => notePlace(key), [key]);
  useEffect(() => {
    const found = holdsCase(hash) ? null : stepAt(pathname);
    if (found === null) return;
    const { step, error } = found;
    const answers = changed(answersFromFragment(hash), error === undefined ? {} : { error });
    if (isUnderWay(step, answers)) keepLastPlace({ step, answers, at: Date.now() });
  }, [pathname, hash]);
  return null;
}
