import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { arrive, isNewArrival } from './hosting/arrive.ts';
import { Cover } from './hosting/cover.tsx';
import { hosting, isFramed } from './hosting/hosting.ts';
import { startLook } from './portal/look/look.ts';
import { tellPortal } from './portal/tell-portal.ts';
import { basePath, routes } from './paths.ts';
import { keepForReturn } from './hosting/return-place.ts';
import { makeRouter } from './router.tsx';
import { startTheme } from './shell/theme.ts';
import './styles.css';

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

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// Each page is named in its file for whoever reads it without us; the wizard names it itself.
document.title = 'SPS join wizard';
const base = hosting() === 'server' ? basePath(document.baseURI) : '/';
const doors = { home: base, case: `${base.slice(0, -1)}${routes.case}` };
const place = arrive(doors);
startTheme(place.search);
startLook(place.search);
const page = createRoot(root);
if (isFramed() && hosting() !== 'server') page.render(<Cover place={place} />);
else {
  // An address that is typed or followed while the page is open is an arrival like the first one. Before the router hears of it.
  window.addEventListener('popstate', () => {
    if (!isFramed() && isNewArrival()) arrive(doors);
  });
  const router = makeRouter(place);
  if (isFramed()) tellPortal(router, client, root);
  window.addEventListener('pagehide', () => keepForReturn(router.state.location, Date.now()));
  page.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
