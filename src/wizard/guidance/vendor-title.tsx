import type { JoinError } from '#diagnosis/join-errors/define-join-error.ts';

/** The vendor's own heading of an error, so that its page and this one can be matched; nothing where the vendor has none. */
export function VendorTitle({ title }: { title: JoinError['vendorTitle'] }) {
  if (title === undefined) return null;
  const { join, link = join } = title;
  return (
    <p className="mb-3 text-sm text-muted">
      Vendor’s title: <q>{join}</q>
      {link === join ? null : (
        <>
          , in newer guides <q>{link}</q>
        </>
      )}
    </p>
  );
}
