import type { Answers } from './answers/answers.ts';
import { changed } from './answers/answers.ts';
import { fragmentOf } from './answers/link.ts';
import type { StepId } from './flow/flow.ts';
import { steps } from './flow/flow.ts';
import { keptSearch } from './answers/mend-entry.ts';

/** Where each step lives, under the base path, as the step itself says. What else has an address is spelled here only. */
export const routes = Object.fromEntries(steps.map(({ id, path }) => [id, path])) as Readonly<
  Record<StepId, string>
>;

/** The address of a page beside the steps: its id, as `pages.ts` has it, which is permanent. */
export const besidePath = (id: string): string => `/${id}`;

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

/** The address of a page beside the steps, with the answers. */
export const addressBeside = (path: string, answers: Answers, search: string): To => ({
  pathname: path,
  search: keptSearch(search),
  hash: fragmentOf(answers),
});

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
