import type { RouteObject } from 'react-router';
import { createBrowserRouter, createHashRouter, createMemoryRouter } from 'react-router';
import type { StepId } from './flow/flow.ts';
import type { Place } from './answers/mend-entry.ts';
import { hosting, isFramed } from './hosting/hosting.ts';
import { basePath, embedPath, rehearsalPath, reversingPath, routes } from './paths.ts';
import { ReversingPage } from './resolution/reversing-page.tsx';
import { AccountPage } from './before/account-page.tsx';
import { AddressPage } from './check/address-page.tsx';
import { BeforePage } from './before/before-page.tsx';
import { BrokenPage } from './start/broken-page.tsx';
import { CasePage } from './case/case-page.tsx';
import { CataloguePage } from './catalogue/catalogue-page.tsx';
import { DonePage } from './after/done-page.tsx';
import { EmbedPage } from './portal/embed-page.tsx';
import { FailedPage } from './paste/failed-page.tsx';
import { NotFoundPage } from './catalogue/not-found-page.tsx';
import { PressPage } from './before/press-page.tsx';
import { RehearsalPage } from './before/rehearsal-page.tsx';
import { ResolutionPage } from './resolution/resolution-page.tsx';
import { ResultPage } from './after/result-page.tsx';
import { Root } from './root.tsx';
import { RunningPage } from './after/running-page.tsx';
import { StartPage } from './start/start-page.tsx';
import { SymptomPage } from './paste/symptom-page.tsx';

const pages: Record<StepId, () => React.ReactNode> = {
  start: StartPage,
  address: AddressPage,
  before: BeforePage,
  account: AccountPage,
  press: PressPage,
  result: ResultPage,
  running: RunningPage,
  done: DonePage,
  failed: FailedPage,
  symptom: SymptomPage,
  catalogue: CataloguePage,
  resolution: ResolutionPage,
  case: CasePage,
};

const steps: RouteObject[] = (Object.keys(pages) as StepId[]).map((step) => ({
  id: step,
  path: routes[step],
  Component: pages[step],
}));

const all: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: BrokenPage,
    children: [
      ...steps,
      { id: 'embed', path: embedPath, Component: EmbedPage },
      { id: 'reversing', path: reversingPath, Component: ReversingPage },
      { id: 'rehearsal', path: rehearsalPath, Component: RehearsalPage },
      { id: 'elsewhere', path: '*', Component: NotFoundPage },
    ],
  },
];

/**
 * One route for each step. Nothing is loaded late: the wizard goes on working for pasted errors when its server is switched off
 * while the page is open.
 *
 * Plain files have one address, and the steps stand behind its `#`. In a frame the history is the wizard's own, so that the portal's Back
 * leaves the portal's page and not a step of ours.
 *
 * @param place where the visitor comes in
 */
export function makeRouter(place: Place) {
  if (hosting() !== 'server') return createHashRouter(all);
  const basename = basePath(document.baseURI);
  return isFramed()
    ? createMemoryRouter(all, { basename, initialEntries: [place] })
    : createBrowserRouter(all, { basename });
}
