import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { routesOfWizard, whenReady } from '../router.tsx';

/** A link of the router as any host finds it, and relative to the page's base. */
const linkToFile = (html: string): string =>
  html
    .replaceAll(/(<a\b[^>]* href=")\/([^"#?]*)/g, (_, before: string, path: string) =>
      path === '' ? `${before}./` : `${before}./${path}.html`,
    )
    .replaceAll(/(<a\b[^>]* href=")(licences|privacy)"/g, '$1./$2.html"');

/**
 * A page of the wizard as it is for a stranger, who comes without answers: what the browser shows until the wizard has taken its place.
 *
 * @param path of the page, below the base path, with a leading slash
 */
export async function drawAhead(path: string): Promise<string> {
  const router = createMemoryRouter(routesOfWizard, { initialEntries: [path] });
  await whenReady(router);
  // A timer for what is to be forgotten would keep the build from ending.
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Number.POSITIVE_INFINITY } } });
  const html = renderToString(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  const { errors, location } = router.state;
  if (errors !== null || location.pathname !== path || !html.includes('<h1'))
    throw new Error(`${path} cannot be drawn ahead.`, { cause: errors });
  return linkToFile(html);
}
