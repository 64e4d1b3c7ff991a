import { Fragment, useState } from 'react';
import {
  Link,
  Navigate,
  Outlet,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
  useParams,
} from 'react-router';
import { isJoinErrorId } from '#diagnosis/join-errors/known-ids.ts';
import { arrivingAddress } from './answers/address-to-keep.ts';
import { withAddressKept } from './answers/answers.ts';
import { fragmentOf, readLink } from './answers/link.ts';
import { forgotten } from './answers/forgets.ts';
import { holdsCase } from './answers/holds-case.ts';
import { keptSearch } from './answers/mend-entry.ts';
import { menuEntryOf } from './flow/menu.ts';
import { railPlaceOf } from './flow/rail-place.ts';
import { refusedOnArrival } from './hosting/arrive.ts';
import { hosting, isFramed } from './hosting/hosting.ts';
import { placeOf } from './pages.ts';
import { besidePath } from './paths.ts';
import { AnswersGiven } from './rail/answers-given.tsx';
import { Rail } from './rail/rail.tsx';
import { WaitAhead } from './rail/wait-ahead.tsx';
import { FrameFoot } from './portal/frame-foot.tsx';
import { isPreview } from './portal/is-preview.ts';
import { Frame } from './shell/frame.tsx';
import { Page } from './shell/page.tsx';
import { Licences } from './start/licences.tsx';
import { Privacy } from './start/privacy.tsx';
import { KeepPlace } from './start/keep-place.tsx';
import { isLeft } from './start/left-places.ts';
import { LinkCut } from './start/link-cut.tsx';
import { StartAgain } from './start/start-again.tsx';
import { useAnswers } from './said/use-answers.ts';
import { useArrival } from './start/use-arrival.ts';

/** What is left behind when you come in by another door. */
const newCase = forgotten('other-door');

/** What the menu offers, in full and where there is little room. */
const menu = [
  { step: 'address', label: 'Join SPS to SPP', short: 'Join' },
  { step: 'failed', label: 'My join failed', short: 'Join failed' },
  { step: 'catalogue', label: 'All known errors', short: 'All errors' },
] as const;

/** Around every step. Each arrival at a page shows it anew, with the answers of its address. */
export function Root() {
  const { pathname, search, hash, key } = useLocation();
  const { answers, to } = useAnswers();
  const page = useMatches().at(-1)?.id ?? '';
  const { id } = useParams();
  const arrival = useArrival();
  const isLeaving = useNavigation().state !== 'idle';
  const [first] = useState(arrival);
  // What stood here before one started again is gone (and the start may still be on its way), though the browser's history still has it.
  if (hash !== '' && !isLeaving && isLeft(key))
    return <Navigate to={{ pathname, search, hash: '' }} replace />;
  const kept = withAddressKept(answers, arrivingAddress);
  if (kept !== answers) return <Navigate to={{ pathname, search, hash: fragmentOf(kept) }} replace />;
  const isRefused =
    refusedOnArrival(arrival === first ? 'first' : arrival) || (!holdsCase(hash) && readLink(hash).refused);
  const step = placeOf(page);
  const railPlace = railPlaceOf(step, answers);
  // What is left of a wait before the next try is said on the way there; an error says it of itself.
  const leadsToJoin = railPlace === page;
  // Beside every page of a join and of an error; a shared case has the answers of its sender.
  const hasGiven = page !== 'case' && menuEntryOf(step, answers) !== null;
  const shown = id !== undefined && isJoinErrorId(id) ? { ...answers, error: id } : answers;
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
              data-server-only
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
        <Page
          label={inFrame}
          rail={railPlace === null ? null : <Rail now={railPlace} />}
          given={hasGiven ? <AnswersGiven page={page} answers={shown} /> : null}
        >
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
