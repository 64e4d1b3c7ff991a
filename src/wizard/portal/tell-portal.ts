import type { QueryClient } from '@tanstack/react-query';
import type { createMemoryRouter } from 'react-router';
import { diagnose } from '#diagnosis/diagnose.ts';
import type { CheckAnswer } from '../check/run/run-check.ts';
import { answersFromFragment } from '../answers/link.ts';
import { openLine } from './line-to-portal.ts';
import type { News } from './news.ts';
import { newsOfPlace } from './news-of-place.ts';
import { tellHeight } from './tell-height.ts';

function newsOfCheck(answer: CheckAnswer): News | null {
  if (answer.kind !== 'checked') return null;
  const { outcome, joinErrors } = diagnose(answer.check, new Map(answer.candidates));
  const { host } = answer.check.checked.address;
  return {
    type: 'diagnosed',
    by: 'check',
    outcome,
    errors: joinErrors.map(({ id }) => id),
    address: host,
  };
}

/**
 * Lives in a frame: tells the page around it where the visitor is and how high the content is, and keeps the frame's address up to date
 * without a place in the history, so that Back is the portal's own.
 */
export function tellPortal(
  router: ReturnType<typeof createMemoryRouter>,
  client: QueryClient,
  content: HTMLElement,
): void {
  let from: string | null = null;
  let last = '';
  const arrival = (before: string | null): News[] => {
    const { location, matches } = router.state;
    const match = matches.at(-1);
    const spot = {
      step: match?.route.id ?? 'elsewhere',
      error: match?.params['id'],
      answers: answersFromFragment(location.hash),
    };
    return newsOfPlace(spot, before);
  };
  const line = openLine(() => {
    for (const news of arrival(null)) line.tell(news);
    tellHeightAgain();
  });
  const tellHeightAgain = tellHeight(content, (height) => line.tell({ type: 'height', height }));
  const follow = () => {
    const { location, matches } = router.state;
    history.replaceState(history.state, '', `${location.pathname}${location.search}${location.hash}`);
    // An answer given on a page is no arrival.
    if (location.pathname === last) return;
    if (last !== '') for (const news of arrival(from)) line.tell(news);
    last = location.pathname;
    from = matches.at(-1)?.route.id ?? null;
  };
  follow();
  router.subscribe(follow);
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.query.queryKey[0] !== 'facts')
      return;
    const news = newsOfCheck(event.query.state.data as CheckAnswer);
    if (news !== null) line.tell(news);
  });
}
