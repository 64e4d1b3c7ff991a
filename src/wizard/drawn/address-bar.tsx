import type { Known } from '#diagnosis/sources/known.ts';

/** What the browser's address bar begins with where SPP's sign-in has opened, to be compared. */
export const AddressBar = ({ host }: { host: Known<string> }) => (
  <code className="rounded-full border border-control bg-card px-2.5 py-px font-semibold">
    https://{host}/…
  </code>
);
