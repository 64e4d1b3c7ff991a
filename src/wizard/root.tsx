import { Fragment, useState } from 'react';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation, useMatches } from 'react-router';
import { arrivingAddress } from './answers/address-to-keep.ts';
import { fragmentOf, readLink, withAddressKept } from './answers/answers.ts';
import { holdsCase } from './answers/holds-case.ts';
import { keptSearch } from './answers/mend-entry.ts';
import { menuEntryOf } from './flow/menu.ts';
import { railPlaceOf } from './flow/rail-place.ts';
import { refusedOnArrival } from './hosting/arrive.ts';
import { hosting, isFramed } from './hosting/hosting.ts';
import { placeOf } from './pages.ts';
import { besidePath } from './paths.ts';
import { Rail } from './rail/rail.tsx';
import { WaitAhead } from './rail/wait-ahead.tsx';
import { FrameFoot } from './portal/frame-foot.tsx';
import { isPreview } from './portal/is-preview.ts';
import { Frame } from './shell/frame.tsx';
import { Page } from './shell/page.tsx';
import { Licences } from './start/licences.tsx';
import { Privacy } from './start/privacy.tsx';
import { KeepPlace } from './start/keep-place.tsx';
import { LinkCut } from './start/link-cut.tsx';
import { StartAgain } from './start/start-again.tsx';
import { useAnswers } from './said/use-answers.ts';
import { useArrival } from './start/use-arrival.ts';

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
  const step = placeOf(page);
  const railPlace = railPlaceOf(step, answers);
  // What is left of a wait before the next try is said on the way there; an error says it of itself.
  const leadsToJoin = railPlace === page;
  const framed = isFramed();
  // The page around has landmarks of its own.
  const inFrame = framed ? 'SPS join wizard' : undefined;
  const embedded = framed || new URLSearchParams(search).has('embed');
  return (
    <Frame
      home={to('start', newCase)}
      nav={menu.map(({ step: entry, ...words }) => ({
        to: to(entry, newCase),
        ...words,
        here: page === entry ? 'page' : menuEntryOf(step, answers) === entry ? 'way' : null,
      }))}
      isHome={page === 'start'}
      embedded={embedded}
      footer={
        <>
          {hosting() === 'server' ? (
            <Link
              to={{ pathname: besidePath('embed'), search: keptSearch(search) }}
              // Its preview is a frame, which only the headers of that very page allow.
              reloadDocument
              aria-current={page === 'embed' ? 'page' : undefined}
              className="text-muted hover:text-ink"
            >
              Embed this wizard
            </Link>
          ) : null}
          <Privacy />
          <Licences />
          <StartAgain />
        </>
      }
    >
      <Fragment key={arrival}>
        {isRefused ? <LinkCut /> : null}
        <Page label={inFrame} rail={railPlace === null ? null : <Rail now={railPlace} />}>
          {leadsToJoin && page !== 'address' ? <WaitAhead brief={page !== 'press'} /> : null}
          <Outlet />
          {/* An address can be checked meanwhile: its answer comes first. */}
          {page === 'address' ? (
            <div className="no-print">
              <WaitAhead brief />
            </div>
          ) : null}
        </Page>
      </Fragment>
      {embedded ? (
        <footer
          aria-label={inFrame}
          className="no-print shell flex flex-wrap gap-x-3 border-t border-line py-1"
        >
          <StartAgain />
          {framed ? <FrameFoot /> : null}
        </footer>
      ) : null}
      {isPreview(search) ? null : <KeepPlace />}
      <ScrollRestoration />
    </Frame>
  );
}
