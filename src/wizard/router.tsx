import type { RouteObject } from 'react-router';
import { createBrowserRouter, createHashRouter, createMemoryRouter } from 'react-router';
import type { StepId } from './flow/flow.ts';
import type { Place } from './flow/mend-entry.ts';
import { hosting, isFramed } from './hosting/hosting.ts';
import { basePath, embedPath, reversingPath, routes } from './paths.ts';
import { ReversingPage } from './resolution/reversing-page.tsx';
import { AccountStep } from './steps/account-step.tsx';
import { AddressStep } from './steps/address-step.tsx';
import { BeforeStep } from './steps/before-step.tsx';
import { BrokenPage } from './steps/broken-page.tsx';
import { CaseStep } from './steps/case-step.tsx';
import { CatalogueStep } from './steps/catalogue-step.tsx';
import { DoneStep } from './steps/done-step.tsx';
import { EmbedStep } from './steps/embed-step.tsx';
import { FailedStep } from './steps/failed-step.tsx';
import { NotFound } from './steps/not-found.tsx';
import { PressStep } from './steps/press-step.tsx';
import { ResolutionStep } from './steps/resolution-step.tsx';
import { ResultStep } from './steps/result-step.tsx';
import { Root } from './steps/root.tsx';
import { RunningStep } from './steps/running-step.tsx';
import { StartStep } from './steps/start-step.tsx';
import { SymptomStep } from './steps/symptom-step.tsx';

const pages: Record<StepId, () => React.ReactNode> = {
  start: StartStep,
  address: AddressStep,
  before: BeforeStep,
  account: AccountStep,
  press: PressStep,
  result: ResultStep,
  running: RunningStep,
  done: DoneStep,
  failed: FailedStep,
  symptom: SymptomStep,
  catalogue: CatalogueStep,
  resolution: ResolutionStep,
  case: CaseStep,
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
      { id: 'embed', path: embedPath, Component: EmbedStep },
      { id: 'reversing', path: reversingPath, Component: ReversingPage },
      { id: 'elsewhere', path: '*', Component: NotFound },
    ],
  },
];

export type WizardRouter = ReturnType<typeof makeRouter>;

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
