import type { ReactNode } from 'react';
import type { StepId } from './flow/flow.ts';

/** A page, when it is asked for: each is a room of its own, and comes with what it needs. */
export type Page = () => Promise<() => ReactNode>;

/** The page of each step. */
export const pages: Record<StepId, Page> = {
  start: () => import('./start/start-page.tsx').then(({ StartPage }) => StartPage),
  address: () => import('./check/address-page.tsx').then(({ AddressPage }) => AddressPage),
  before: () => import('./before/before-page.tsx').then(({ BeforePage }) => BeforePage),
  account: () => import('./before/account-page.tsx').then(({ AccountPage }) => AccountPage),
  press: () => import('./before/press-page.tsx').then(({ PressPage }) => PressPage),
  result: () => import('./after/result-page.tsx').then(({ ResultPage }) => ResultPage),
  running: () => import('./after/running-page.tsx').then(({ RunningPage }) => RunningPage),
  done: () => import('./after/done-page.tsx').then(({ DonePage }) => DonePage),
  failed: () => import('./paste/failed-page.tsx').then(({ FailedPage }) => FailedPage),
  symptom: () => import('./paste/symptom-page.tsx').then(({ SymptomPage }) => SymptomPage),
  catalogue: () => import('./catalogue/catalogue-page.tsx').then(({ CataloguePage }) => CataloguePage),
  resolution: () => import('./resolution/resolution-page.tsx').then(({ ResolutionPage }) => ResolutionPage),
  case: () => import('./case/case-page.tsx').then(({ CasePage }) => CasePage),
};

interface BesidePage {
  Page: Page;
  /** The step with which it shares its place in the menu and on the rail; absent where it has none. */
  liesWith?: StepId;
}

/** The pages beside the steps, by id; each lives at `/<id>`. */
export const beside: Readonly<Record<string, BesidePage>> = {
  embed: { Page: () => import('./portal/embed-page.tsx').then(({ EmbedPage }) => EmbedPage) },
  'reversing-the-join': {
    Page: () => import('./resolution/reversing-page.tsx').then(({ ReversingPage }) => ReversingPage),
    liesWith: 'resolution',
  },
  rehearsal: {
    Page: () => import('./before/rehearsal-page.tsx').then(({ RehearsalPage }) => RehearsalPage),
    liesWith: 'press',
  },
  ticket: { Page: () => import('./after/ticket-page.tsx').then(({ TicketPage }) => TicketPage) },
};

const isStep = (id: string): id is StepId => Object.hasOwn(pages, id);

/**
 * The step whose place in the menu and on the rail a page has: its own, or that of the step with which it lies; null where it has none.
 *
 * @param id of its route
 */
export const placeOf = (id: string): StepId | null => (isStep(id) ? id : (beside[id]?.liesWith ?? null));
