import { MovesStrip } from '../drawn/moves-strip.tsx';
import { Lead } from '../ui/lead.tsx';
import { PlainTitle } from './plain-frame.tsx';
import { StartLead, startTitle } from '../start/start-words.tsx';

/** What a page of the wizard says where no script runs. */
export const NeedsScript = () => (
  <p className="my-3">
    Checking an address and reading an error need JavaScript, which this browser does not run. Every{' '}
    <a className="link" href="./errors.html">
      known error with its resolution
    </a>{' '}
    can be read without it.
  </p>
);

export const PlainStart = () => (
  <>
    <PlainTitle>{startTitle}</PlainTitle>
    <Lead>
      <StartLead />
    </Lead>
    <NeedsScript />
    <h2 className="mt-7 text-xl">The join in five moves</h2>
    <MovesStrip stopsAt={null} />
  </>
);
