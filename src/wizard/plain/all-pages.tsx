import { renderToStaticMarkup } from 'react-dom/server';
import { joinErrors } from '#diagnosis/join-errors/catalogue.ts';
import { beside } from '../pages.ts';
import { besidePath, routes } from '../paths.ts';
import { PlainCatalogue } from './plain-catalogue.tsx';
import { describeError, PlainError } from './plain-error.tsx';
import { PlainFrame, PlainTitle } from './plain-frame.tsx';
import type { PlainPage } from './plain-page.ts';
import { PlainPrivacy } from './plain-privacy.tsx';
import { NeedsScript, PlainStart } from './plain-start.tsx';
import { notFoundWords } from '../catalogue/not-found-words.ts';
import { startDescription, startTitle } from '../start/start-words.tsx';

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
  }));

const pages: PlainPage[] = [
  {
    path: '',
    title: startTitle,
    description: startDescription,
    body: <PlainStart />,
    starts: 'wizard',
  },
  {
    path: 'errors',
    title: 'All known join errors',
    description: 'Every known error of a join of SPS to SPP, each with its resolution and its sources.',
    body: <PlainCatalogue />,
    starts: 'wizard',
  },
  ...joinErrors.map((entry): PlainPage => ({
    path: `errors/${entry.id}`,
    title: entry.title,
    description: describeError(entry),
    body: <PlainError entry={entry} />,
    starts: 'wizard',
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

/** Every page as HTML for its body. */
export const allPages = (): (Omit<PlainPage, 'body'> & { html: string })[] =>
  pages.map(({ body, ...page }) => ({
    ...page,
    html: renderToStaticMarkup(<PlainFrame>{body}</PlainFrame>),
  }));
