import { useRouteError } from 'react-router';
import { Button } from '../ui/button.tsx';
import { RoomNotLoaded } from './room-not-loaded.ts';

const said = {
  notLoaded: {
    title: 'This page did not load',
    what: 'The wizard’s server does not answer, or has a newer version by now. Your answers are in the address bar, so they are still there when the page loads again.',
  },
  fault: {
    title: 'This page has a fault',
    what: 'This is a fault in the wizard, not yours. Your answers are in the address bar, so a reload shows them again.',
  },
};

/** A fault of ours, or a server that is away: says so, and offers the page anew. The last place where an exception is caught. */
export function BrokenPage() {
  const error = useRouteError();
  const { title, what } = error instanceof RoomNotLoaded ? said.notLoaded : said.fault;
  return (
    <main className="shell py-9">
      <h1 className="text-title">{title}</h1>
      <p className="mt-3">{what}</p>
      <p className="mt-3">
        <Button onClick={() => location.reload()}>Load the page again</Button>
      </p>
      <p className="mt-6 text-sm text-muted">
        What it says: <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </main>
  );
}
