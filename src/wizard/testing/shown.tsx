import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import type { DatedCheck } from '#diagnosis/diagnose.ts';
import type { CheckAnswer } from '../check/run/run-check.ts';

interface Where {
  /** The page that shows it, with the answers behind its `#`. */
  at?: string;
  /** What was checked in this tab before. */
  checks?: readonly DatedCheck[];
}

/** What a component shows at its first rendering. */
export interface Shown {
  /** Its words, without markup, each stretch of white space as one space. */
  text: string;
  html: string;
  /** Each of its links: what it is called, and where it leads. */
  links: readonly (readonly [name: string, to: string])[];
}

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

const textOf = (html: string): string =>
  unescaped(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Renders a component as React itself renders it for a page, with a router and the facts that a tab would have; no browser, and no effects. */
export function shown(component: ReactNode, { at = '/', checks = [] }: Where = {}): Shown {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false, retry: false } } });
  for (const check of checks) {
    const answer: CheckAnswer = { kind: 'checked', check, candidates: [] };
    client.setQueryData(['facts', check.checked.address.host], answer);
  }
  const html = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>{component}</MemoryRouter>
    </QueryClientProvider>,
  );
  const links = [...html.matchAll(/<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, to = '', inside = '']) => [textOf(inside), unescaped(to)] as const,
  );
  return { text: textOf(html), html, links };
}
