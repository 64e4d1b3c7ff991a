import type { ReactNode } from 'react';
import { ReversingPage } from './resolution/reversing-page.tsx';
import { AccountPage } from './before/account-page.tsx';
import { AddressPage } from './check/address-page.tsx';
import { BeforePage } from './before/before-page.tsx';
import { CasePage } from './case/case-page.tsx';
import { CataloguePage } from './catalogue/catalogue-page.tsx';
import { DonePage } from './after/done-page.tsx';
import { EmbedPage } from './portal/embed-page.tsx';
import { FailedPage } from './paste/failed-page.tsx';
import { PressPage } from './before/press-page.tsx';
import { ResolutionPage } from './resolution/resolution-page.tsx';
import { ResultPage } from './after/result-page.tsx';
import { RunningPage } from './after/running-page.tsx';
import { StartPage } from './start/start-page.tsx';
import { TicketPage } from './after/ticket-page.tsx';
import { SymptomPage } from './paste/symptom-page.tsx';
import type { StepId } from './flow/flow.ts';

type Page = () => ReactNode;

/** The page of each step. */
export const pages: Record<StepId, Page> = {
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

interface BesidePage {
  Page: Page;
  /** The step with which it shares its place in the menu and on the rail; absent where it has none. */
  liesWith?: StepId;
}

/** The pages beside the steps, by id; each lives at `/<id>`. */
export const beside: Readonly<Record<string, BesidePage>> = {
  embed: { Page: EmbedPage },
  'reversing-the-join': { Page: ReversingPage, liesWith: 'resolution' },
  ticket: { Page: TicketPage },
};

const isStep = (id: string): id is StepId => Object.hasOwn(pages, id);

/**
 * The step whose place in the menu and on the rail a page has: its own, or that of the step with which it lies; null where it has none.
 *
 * @param id of its route
 */
export const placeOf = (id: string): StepId | null => (isStep(id) ? id : (beside[id]?.liesWith ?? null));
