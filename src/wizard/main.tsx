import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { arrivingAddress } from './check/address-to-keep.ts';
import { mendEntry } from './flow/mend-entry.ts';
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

function mendAddressBar(): void {
  const { pathname, search, hash } = location;
  const mended = mendEntry({ pathname, search, hash }, arrivingAddress);
  const address = `${mended.pathname}${mended.search}${mended.hash}`;
  if (address !== `${pathname}${search}${hash}`) history.replaceState(history.state, '', address);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

mendAddressBar();
startTheme();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
