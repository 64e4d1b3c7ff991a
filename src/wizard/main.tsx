import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { arrive } from './hosting/arrive.ts';
import { Cover } from './hosting/cover.tsx';
import { hosting, isFramed } from './hosting/hosting.ts';
import { startLook } from './portal/look/look.ts';
import { tellPortal } from './portal/tell-portal.ts';
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
const place = arrive();
startTheme(place.search);
startLook(place.search);
const page = createRoot(root);
if (isFramed() && hosting() !== 'server') page.render(<Cover place={place} />);
else {
  const router = makeRouter(place);
  if (isFramed()) tellPortal(router, client, root);
  // A link to this very file with answers alone, followed while it is open.
  if (hosting() !== 'server')
    window.addEventListener('hashchange', () => {
      if (!location.hash.startsWith('#/')) void router.navigate(arrive(), { replace: true });
    });
  page.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
