import { Fragment, useState } from 'react';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { arrivingAddress } from '../check/address-to-keep.ts';
import { fragmentOf, readLink, withAddressKept } from '../flow/answers.ts';
import { holdsCase } from '../flow/holds-case.ts';
import { keptSearch } from '../flow/mend-entry.ts';
import { menuEntryOf } from '../flow/menu.ts';
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
  door: undefined,
  error: undefined,
  said: undefined,
  from: undefined,
  clock: undefined,
  waits: undefined,
  decided: undefined,
  outcome: undefined,
};

/** What the menu offers, in full and where there is little room. */
const menu = [
  { step: 'address', label: 'Join SPS to SPP', short: 'Join' },
  { step: 'failed', label: 'My join failed', short: 'Join failed' },
  { step: 'catalogue', label: 'All known errors', short: 'All errors' },
] as const;

/** Around every step. Each arrival at a page shows it anew, with the answers of its address. */
export function Root() {
  const { pathname, search, hash } = useLocation();
  const { answers, to } = useAnswers();
  const page = useMatches().at(-1)?.id ?? '';
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
      nav={menu.map(({ step, ...words }) => ({
        to: to(step, newCase),
        ...words,
        here: page === step ? 'page' : menuEntryOf(page, answers) === step ? 'way' : null,
      }))}
      isHome={page === 'start'}
      embedded={embedded}
      footer={
        <>
          {hosting() === 'server' ? (
            <Link
              to={{ pathname: embedPath, search: keptSearch(search) }}
              aria-current={page === 'embed' ? 'page' : undefined}
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
