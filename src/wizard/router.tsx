import type { RouteObject } from 'react-router';
import { createBrowserRouter, createHashRouter, createMemoryRouter } from 'react-router';
import type { Place } from './answers/mend-entry.ts';
import { NotFoundPage } from './catalogue/not-found-page.tsx';
import { steps } from './flow/flow.ts';
import { hosting, isFramed } from './hosting/hosting.ts';
import type { Page } from './pages.ts';
import { beside, pages } from './pages.ts';
import { basePath, besidePath } from './paths.ts';
import { Root } from './root.tsx';
import { fetched } from './start/room-not-loaded.ts';
import { BrokenPage } from './start/broken-page.tsx';

/** As a whole, not by its parts: only so the router waits for it. */
const roomOf = (page: Page) => async () => ({ Component: await fetched(page) });

const routesOfSteps: RouteObject[] = steps.map(({ id, path }) => ({
  id,
  path,
  lazy: roomOf(pages[id]),
}));

const routesBeside: RouteObject[] = Object.entries(beside).map(([id, { Page }]) => ({
  id,
  path: besidePath(id),
  lazy: roomOf(Page),
}));

/** Also for the build, which draws pages ahead. */
export const routesOfWizard: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: BrokenPage,
    children: [...routesOfSteps, ...routesBeside, { id: 'elsewhere', path: '*', Component: NotFoundPage }],
  },
];

/**
 * One route for each step, and for each page beside them. A page comes when it is asked for; those that nobody has asked for yet are fetched
 * while the page is idle (`fetch-rooms.ts`), so that the wizard goes on working for pasted errors when its server is switched off.
 *
 * Plain files have one address, and the steps stand behind its `#`. In a frame the history is the wizard's own, so that the portal's Back
 * leaves the portal's page and not a step of ours.
 *
 * @param place where the visitor comes in
 */
export function makeRouter(place: Place) {
  if (hosting() !== 'server') return createHashRouter(routesOfWizard);
  const basename = basePath(document.baseURI);
  return isFramed()
    ? createMemoryRouter(routesOfWizard, { basename, initialEntries: [place] })
    : createBrowserRouter(routesOfWizard, { basename });
}

type Router = ReturnType<typeof makeRouter>;

/** Resolves when the page of the place where the visitor comes in is there. */
export const whenReady = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
