import { Fragment, useState } from 'react';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { arrivingAddress } from '../check/address-to-keep.ts';
import { fragmentOf, readLink, withAddressKept } from '../flow/answers.ts';
import { holdsCase } from '../flow/holds-case.ts';
import { keptSearch } from '../flow/mend-entry.ts';
import { refusedOnArrival } from '../hosting/arrive.ts';
import { hosting, isFramed } from '../hosting/hosting.ts';
import { embedPath } from '../paths.ts';
import { FrameFoot } from '../portal/frame-foot.tsx';
import { Frame } from '../shell/frame.tsx';
import { Licences } from './licences.tsx';
import { KeepPlace } from './keep-place.tsx';
import { LinkCut } from './link-cut.tsx';
import { StartAgain } from './start-again.tsx';
import { useAnswers } from './use-answers.ts';
import { useArrival } from './use-arrival.ts';

/** What belongs to one error, and is left behind when you come in by another door. */
const newCase = {
  error: undefined,
  said: undefined,
  from: undefined,
  clock: undefined,
  waits: undefined,
  decided: undefined,
  outcome: undefined,
};

/** Around every step. Each arrival at a page shows it anew, with the answers of its address. */
export function Root() {
  const { pathname, search, hash } = useLocation();
  const { answers, to } = useAnswers();
  const arrival = useArrival();
  const [first] = useState(arrival);
  const kept = withAddressKept(answers, arrivingAddress);
  if (kept !== answers) return <Navigate to={{ pathname, search, hash: fragmentOf(kept) }} replace />;
  const isRefused = (arrival === first && refusedOnArrival()) || (!holdsCase(hash) && readLink(hash).refused);
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
        {isRefused ? <LinkCut /> : null}
        <Outlet />
      </Fragment>
      {embedded ? (
        <footer className="no-print shell flex flex-wrap gap-x-3 border-t border-line py-1">
          <StartAgain />
          {framed ? <FrameFoot /> : null}
        </footer>
      ) : null}
      <KeepPlace />
      <ScrollRestoration />
    </Frame>
  );
}
