import { renderToStaticMarkup } from 'react-dom/server';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import type { StepId } from '../flow/flow.ts';
import { beside } from '../pages.ts';
import { besidePath, routes } from '../paths.ts';
import { PlainCatalogue } from './plain-catalogue.tsx';
import { drawAhead } from './draw-ahead.tsx';
import { describeError, PlainError } from './plain-error.tsx';
import { PlainFrame, PlainTitle } from './plain-frame.tsx';
import type { PlainPage } from './plain-page.ts';
import { PlainPrivacy } from './plain-privacy.tsx';
import { NeedsScript, PlainStart } from './plain-start.tsx';
import { notFoundWords } from '../catalogue/not-found-words.ts';
import { startDescription, startTitle } from '../start/start-words.tsx';

/** Of the pages whose use is a script, those that are the same for everybody who comes without answers, whoever hands them out. */
const drawn: readonly string[] = ['failed', 'symptom', 'before', 'address'].map((id) => routes[id as StepId]);

/** Pages whose use is a script: without one they say so. Their addresses have to be there, for every other one is not found. */
const interactive: PlainPage[] = [...Object.values(routes), ...Object.keys(beside).map(besidePath)]
  .filter((path) => path !== routes.start && path !== routes.catalogue && path !== routes.resolution)
  .map((path) => ({
    path: path.slice(1),
    title: startTitle,
    description: startDescription,
    body: (
      <>
        <PlainTitle>SPS join wizard</PlainTitle>
        <NeedsScript />
      </>
    ),
    starts: 'wizard',
    ahead: drawn.includes(path),
  }));

const pages: PlainPage[] = [
  {
    path: '',
    title: startTitle,
    description: startDescription,
    body: <PlainStart />,
    starts: 'wizard',
    ahead: true,
  },
  {
    path: 'errors',
    title: 'All known join errors',
    description: 'Every known error of a join of SPS to SPP, each with its resolution and its sources.',
    body: <PlainCatalogue />,
    starts: 'wizard',
    ahead: true,
  },
  ...joinErrors.map((entry): PlainPage => ({
    path: `errors/${entry.id}`,
    title: entry.title,
    description: describeError(entry),
    body: <PlainError entry={entry} />,
    starts: 'wizard',
    ahead: true,
  })),
  {
    path: 'privacy',
    title: 'Privacy',
    description: 'What of your data goes where, when, and what does not.',
    body: <PlainPrivacy />,
    starts: 'alone',
  },
  ...interactive,
  {
    path: '404',
    title: notFoundWords.title,
    description: notFoundWords.lead,
    body: (
      <>
        <PlainTitle>{notFoundWords.title}</PlainTitle>
        <p className="my-3">{notFoundWords.lead}</p>
      </>
    ),
    starts: 'wizard',
  },
];

/**
 * Every page as HTML for its body, and as the wizard shows it, where that can be drawn ahead; null where not. Made as this module is loaded:
 * later there is nobody to load the pages (`runnerImport` of Vite).
 */
export const allPages = await Promise.all(
  pages.map(async ({ body, ahead, ...page }) => ({
    ...page,
    html: renderToStaticMarkup(<PlainFrame>{body}</PlainFrame>),
    ahead: ahead === true ? await drawAhead(`/${page.path}`) : null,
  })),
);
