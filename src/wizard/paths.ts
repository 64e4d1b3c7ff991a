import type { Answers } from './answers/answers.ts';
import { changed, fragmentOf } from './answers/answers.ts';
import type { StepId } from './flow/flow.ts';
import { keptSearch } from './answers/mend-entry.ts';

/** Where each step lives, under the base path. The only file that spells an address of the wizard or of its server. */
export const routes: Record<StepId, string> = {
  start: '/',
  address: '/join/address',
  before: '/join/before',
  account: '/join/account',
  press: '/join/press',
  result: '/join/result',
  running: '/join/running',
  done: '/join/done',
  failed: '/failed',
  symptom: '/symptom',
  catalogue: '/errors',
  resolution: '/errors/:id',
  case: '/case',
};

/** How to embed the wizard: a page beside the steps. */
export const embedPath = '/embed';

/** How a join is reversed on SPP: a page beside the steps, for whoever an error sends there. */
export const reversingPath = '/reversing-the-join';

/** What the wizard is made of: a page of its own beside the wizard's, relative to the base path. Only our server finds it without its ending. */
export const licencesPage = { server: 'licences', files: 'licences.html' } as const;

/** What goes where: beside the wizard's pages like the licences. */
export const privacyPage = { server: 'privacy', files: 'privacy.html' } as const;

/** What a link of the router needs. */
export interface To {
  pathname: string;
  search: string;
  hash: string;
}

/**
 * The address of a step with its answers. The resolution page has its error in the path, every other page in the fragment.
 *
 * @param search the query of the page that links; how the wizard is shown stays, everything else goes
 */
export function addressOf(step: StepId, answers: Answers, search: string): To {
  const { error } = answers;
  if (step !== 'resolution')
    return { pathname: routes[step], search: keptSearch(search), hash: fragmentOf(answers) };
  const pathname = error === undefined ? routes.catalogue : routes.resolution.replace(':id', error);
  return { pathname, search: keptSearch(search), hash: fragmentOf(changed(answers, { error: undefined })) };
}

/** The address of a shared case inside the wizard. @param fragment of a case, without its `#` */
export const addressOfCase = (fragment: string, search: string): To => ({
  pathname: routes.case,
  search: keptSearch(search),
  hash: `#${fragment}`,
});

/** The path under which everything is served, as the server wrote it into the page: `/` or `/some/path/`. */
export const basePath = (baseUri: string): string => new URL('.', baseUri).pathname;

/** The check and what is known of the checker, relative to the base path. */
export const api = { check: 'api/check', about: 'api/about' } as const;
