import { Fragment } from 'react';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { arrivingAddress } from '../check/address-to-keep.ts';
import { changed, fragmentOf } from '../flow/answers.ts';
import { keptSearch } from '../flow/mend-entry.ts';
import { hosting, isFramed } from '../hosting/hosting.ts';
import { embedPath } from '../paths.ts';
import { FrameFoot } from '../portal/frame-foot.tsx';
import { Frame } from '../shell/frame.tsx';
import { Licences } from './licences.tsx';
import { StartAgain } from './start-again.tsx';
import { useAnswers } from './use-answers.ts';
import { useArrival } from './use-arrival.ts';

/** What belongs to one error, and is left behind when you come in by another door. */
const newCase = {
  error: undefined,
  host: undefined,
  entered: undefined,
  offered: undefined,
  code: undefined,
  path: undefined,
  reason: undefined,
  from: undefined,
  clock: undefined,
  outcome: undefined,
};

/** Around every step. Each arrival at a page shows it anew, with the answers of its address. */
export function Root() {
  const { pathname, search } = useLocation();
  const { answers, to } = useAnswers();
  const arrival = useArrival();
  const kept = answers.address === undefined ? undefined : arrivingAddress(answers.address);
  if (kept !== answers.address)
    return (
      <Navigate to={{ pathname, search, hash: fragmentOf(changed(answers, { address: kept })) }} replace />
    );
  const framed = isFramed();
  const embedded = framed || new URLSearchParams(search).has('embed');
  return (
    <Frame
      home={to('start', newCase)}
      nav={[
        { to: to('address', newCase), label: 'Join SPS to SPP' },
        { to: to('failed', newCase), label: 'My join failed' },
        { to: to('catalogue', newCase), label: 'All known errors' },
      ]}
      embedded={embedded}
      footer={
        <>
          {hosting() === 'server' ? (
            <Link
              to={{ pathname: embedPath, search: keptSearch(search) }}
              className="text-muted hover:text-ink"
            >
              Embed this wizard
            </Link>
          ) : null}
          <Licences />
          <StartAgain />
        </>
      }
    >
      <Fragment key={arrival}>
        <Outlet />
      </Fragment>
      {embedded ? (
        <footer className="no-print shell flex flex-wrap gap-x-3 border-t border-line py-1">
          <StartAgain />
          {framed ? <FrameFoot /> : null}
        </footer>
      ) : null}
      <ScrollRestoration />
    </Frame>
  );
}
