import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { TakePlace } from './ahead/take-place.tsx';
// Hears of Back before any page that asks for it is there.
import './check/result/came-back.ts';
import { arrive, isNewArrival } from './hosting/arrive.ts';
import { Cover } from './hosting/cover.tsx';
import { hosting, isFramed } from './hosting/hosting.ts';
import { keepForReturn } from './hosting/return-place.ts';
import { basePath, routes } from './paths.ts';
import { startLook } from './portal/look/look.ts';
import { makeRouter, whenReady } from './router.tsx';
import { startTheme } from './shell/theme.ts';

/** Nothing fetches by itself and nothing is tried again: a check starts only by a press (security rule 3). */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnMount: false,
      refetchOnReconnect: false,
      refetchOnWindowFocus: false,
    },
  },
});

/** Starts the wizard in `root`, where the page drawn ahead stands until then. @throws where its first room cannot be loaded */
export async function comeAlive(root: Element): Promise<void> {
  // Each page is named in its file for whoever reads it without us; the wizard names it itself.
  document.title = 'SPS join wizard';
  const base = hosting() === 'server' ? basePath(document.baseURI) : '/';
  const doors = { home: base, case: `${base.slice(0, -1)}${routes.case}` };
  const place = arrive(doors);
  startTheme(place.search);
  startLook(place.search);
  const page = createRoot(root);
  if (isFramed() && hosting() !== 'server') {
    page.render(
      <TakePlace root={root}>
        <Cover place={place} />
      </TakePlace>,
    );
    return;
  }
  // An address that is typed or followed while the page is open is an arrival like the first one. Before the router hears of it.
  window.addEventListener('popstate', () => {
    if (!isFramed() && isNewArrival()) arrive(doors);
  });
  const router = makeRouter(place);
  window.addEventListener('pagehide', () => keepForReturn(router.state.location, Date.now()));
  if (isFramed()) {
    const { tellPortal } = await import('./portal/tell-portal.ts');
    tellPortal(router, client, root as HTMLElement);
  }
  await whenReady(router);
  // In slices, so that no press waits for it.
  startTransition(() =>
    page.render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <TakePlace root={root}>
            <RouterProvider router={router} />
          </TakePlace>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}
