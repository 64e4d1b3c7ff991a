import type { ReactNode } from 'react';
import { isAddressAsItStands } from '#diagnosis/address/is-address-as-it-stands.ts';
import type { Claim } from '#diagnosis/facts/facts.ts';

const says: Record<Claim['from'], string> = {
  certificate: 'Its certificate includes this name:',
  status: 'Its status names this as the primary:',
};

function leads(leadsTo: Claim['leadsTo']): ReactNode {
  if (leadsTo === null) return 'It is not known where it leads.';
  if (leadsTo.length === 0) return 'From this wizard’s server, this name leads nowhere.';
  return (
    <>
      From this wizard’s server, it leads to{' '}
      {leadsTo.map((ip, at) => (
        <span key={ip}>
          {at === 0 ? null : ', '}
          <code>{ip}</code>
        </span>
      ))}
      .
    </>
  );
}

/** An address leads to itself. */
const isIpv4 = /^[\d.]+$/;
const pattern = /^\*\.([a-z\d](?:[a-z\d.-]*[a-z\d])?)$/i;

/** What the value is good for: a pattern and text that is no address lead to nothing where anybody could sign in. */
function Means({ claim: { value, leadsTo } }: { claim: Claim }) {
  const behind = pattern.exec(value)?.[1];
  if (behind !== undefined)
    return (
      <>
        This is a pattern, not an address: it covers every hostname with one label before{' '}
        <code>.{behind}</code>. If SPP has such a hostname, check that.
      </>
    );
  if (!isAddressAsItStands(value)) return <>This is not an address that SPS accepts.</>;
  if (leadsTo?.length === 0) return <>{leads(leadsTo)}</>;
  return (
    <>
      {isIpv4.test(value) ? null : leads(leadsTo)} Before you sign in there, compare it with SPP’s own Cluster
      page and with the SHA-256 fingerprint of SPP’s certificate.
    </>
  );
}

/** The claim in words, and what it is good for. */
export const ClaimWords = ({ claim }: { claim: Claim }) => (
  <>
    <p className="mt-1">
      {says[claim.from]} <code className="font-semibold">{claim.value}</code>
    </p>
    <p className="mt-1 text-sm text-muted">
      <Means claim={claim} />
    </p>
  </>
);

/**
 * What a server says of itself, which proves nothing: a hostile one serves both the certificate and the status. No Copy, nothing
 * called tested; the way to check it is the action. One on a page: it has a heading.
 */
export const ClaimBox = ({ claim, action }: { claim: Claim; action?: ReactNode }) => (
  <section className="my-4 rounded-card border-2 border-dashed border-control bg-card px-4 py-4 wide:px-5.5">
    <h2 className="text-lg">This server claims</h2>
    <ClaimWords claim={claim} />
    {action ? <div className="no-print mt-4 flex flex-wrap items-center gap-3">{action}</div> : null}
  </section>
);
