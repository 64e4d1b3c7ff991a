import { isAddressAsItStands } from '#diagnosis/address/is-address-as-it-stands.ts';
import type { Generation } from '#diagnosis/guidance/generation.ts';
import { ClaimBox } from '../guidance/claim-box.tsx';
import { TypeThis } from '../guidance/type-this.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { nameStops } from './name-stops.ts';
import { useSaidOfWays } from './said-of-ways.ts';
import { SpsFindsName } from './sps-finds-name.tsx';
import { useAge } from './use-age.ts';
import type { Outcome } from './use-check.ts';

interface Props {
  outcome: Outcome;
  generation: Generation;
  /** The lines for a new certificate are shown already. */
  keeping: boolean;
  onKeep: () => void;
  onUse: (value: string) => void;
  onCheck: (value: string) => void;
  /** Another way to SPP stops the join: nothing is to be typed yet. */
  held: boolean;
}

/** Claims that are shown at once; the others are folded. */
const shownClaims = 2;

function Tested({ value, host, strict }: { value: string; host: string; strict: boolean }) {
  const named = strict ? '' : ' A client that checks only subjectAltName would refuse it.';
  return value === host ? (
    <>Checked from this wizard’s server: an SPP answers, and its certificate covers this address.{named}</>
  ) : (
    <>
      Checked from this wizard’s server: it leads to the same appliance as <code>{host}</code> and shows the
      same certificate.{named}
    </>
  );
}

/** What may be typed, with Copy and one click; else what the server merely claims, with a way to check it. */
export function Suggestions({ outcome, generation, keeping, onKeep, onUse, onCheck, held }: Props) {
  const { enter, claims, findings } = outcome.diagnosis;
  const { host, kind } = outcome.check.checked.address;
  const [best, ...rest] = enter;
  const old = useAge(outcome.check.checkedAt);
  const { dns } = outcome.check.checked.facts;
  const ips = dns.outcome === 'observed' ? dns.fact.addresses : [];
  const wanted = best?.value ?? (kind === 'hostname' && ips.length > 0 ? host : null);
  const isNotFound = nameStops(useSaidOfWays(wanted ?? ''));
  const waits = held || (isNotFound && best?.value === wanted);
  const mismatch = findings.some(
    ({ id, verdict }) => id === 'certificate-name-mismatch' && verdict === 'failed',
  );
  // A load balancer shows one of two certificates: another one for this name solves nothing.
  const isBalanced = findings.some(
    ({ id, verdict }) => id === 'connections-disagree' && (verdict === 'failed' || verdict === 'warning'),
  );
  const keep = mismatch && !isBalanced && !keeping && (
    <Button kind="secondary" onClick={onKeep}>
      Keep {host}, replace the certificate
    </Button>
  );
  return (
    <>
      {best !== undefined && waits ? (
        <p className="my-4">
          By this wizard’s check alone, you could enter <code>{best.value}</code> on SPS.{' '}
          {isNotFound ? 'Enter it once SPS finds the name.' : 'Enter it once the other paths are open.'}
        </p>
      ) : null}
      {best === undefined || waits ? null : (
        <TypeThis
          value={best.value}
          generation={generation}
          old={old}
          title={best.value === host ? 'Type exactly this' : 'Type this instead'}
          tested={<Tested value={best.value} host={host} strict={best.covers.strict} />}
        >
          {best.value === host ? null : (
            <>
              <Button onClick={() => onUse(best.value)}>Use this address</Button>
              {keep}
            </>
          )}
        </TypeThis>
      )}
      {rest.map(({ value }) => (
        <p key={value} className="my-2 text-sm text-muted">
          {value === host ? 'The address as you typed it would work too: ' : 'This would work too: '}
          <code>{value}</code>
        </p>
      ))}
      {wanted !== null && /[a-z]/.test(wanted) ? <SpsFindsName name={wanted} ips={ips} /> : null}
      {claims.slice(0, shownClaims).map((claim) => (
        <ClaimBox
          key={`${claim.from} ${claim.value}`}
          claim={claim}
          action={
            isAddressAsItStands(claim.value) ? (
              <Button kind="secondary" onClick={() => onCheck(claim.value)}>
                Check {claim.value}
              </Button>
            ) : null
          }
        />
      ))}
      {claims.length <= shownClaims ? null : (
        <Disclosure summary={`${claims.length - shownClaims} more names that the server claims`}>
          <p className="break-words">
            {claims.slice(shownClaims).map(({ value }, at) => (
              <span key={at}>
                {at === 0 ? null : ', '}
                <code>{value}</code>
              </span>
            ))}
          </p>
        </Disclosure>
      )}
      {best === undefined && keep ? <p className="my-4">{keep}</p> : null}
    </>
  );
}
