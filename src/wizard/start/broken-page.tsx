import { useRouteError } from 'react-router';
import { Button } from '../ui/button.tsx';

/** A fault of ours: says so, and offers the page anew. The last place where an exception is caught. */
export function BrokenPage() {
  const error = useRouteError();
  return (
    <main className="shell py-9">
      <h1 className="text-title">This page has a fault</h1>
      <p className="mt-3">
        This is a fault in the wizard, not yours. Your answers are in the address bar, so a reload shows them
        again.
      </p>
      <p className="mt-3">
        <Button onClick={() => location.reload()}>Load the page again</Button>
      </p>
      <p className="mt-6 text-sm text-muted">
        What it says: <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
    </main>
  );
}
