import { isAddressAsItStands } from '#diagnosis/address/is-address-as-it-stands.ts';
import type { JoinErrorId } from '#diagnosis/join-errors/catalogue.ts';
import type { Headline } from './headline.ts';
import type { Outcome } from '../run/use-check.ts';
import type { PathStop } from '../paths/path-stop.ts';

/** The one thing to do next after a check: the main button of its answer. */
export type MainAction =
  | { does: 'go-on' }
  /** Takes a value that was tested in place of what was typed. */
  | { does: 'use'; value: string }
  /** Checks what the server claims to be the address. */
  | { does: 'check'; host: string }
  | { does: 'check-again' }
  /** Opens the request for a certificate that names the address as it is. */
  | { does: 'keep' }
  | { does: 'see'; error: JoinErrorId };

interface Answer {
  outcome: Pick<Outcome, 'check' | 'diagnosis'>;
  headline: Pick<Headline, 'entry' | 'finding'>;
  /** Another way to SPP that stops the join, where it leads the answer; else null. */
  leads: Pick<PathStop, 'error'> | null;
  /** SPS does not find the value that could be typed. */
  notFound: boolean;
  /** It was checked long ago. */
  isOld: boolean;
}

/** Addresses that a server names as the one to join: its primary, where it is a replica, else a name in its certificate. */
function claimed({ check, diagnosis }: Answer['outcome'], finding: Headline['finding']): string | null {
  const from = finding?.id === 'certificate-name-mismatch' ? 'certificate' : 'status';
  const claim = diagnosis.claims.find(
    (one) =>
      one.from === from &&
      one.value !== check.checked.address.host &&
      isAddressAsItStands(one.value) &&
      one.leadsTo?.length !== 0,
  );
  return claim?.value ?? null;
}

/** Whether another certificate for the address as it is would let the join go on: not where a load balancer shows one of two. */
export const mayKeep = ({ diagnosis: { findings } }: Pick<Outcome, 'diagnosis'>): boolean =>
  findings.some(({ id, verdict }) => id === 'certificate-name-mismatch' && verdict === 'failed') &&
  !findings.some(
    ({ id, verdict }) => id === 'connections-disagree' && (verdict === 'failed' || verdict === 'warning'),
  );

/** See `MainAction`; of an answer that was not refused. */
export function mainAction(answer: Answer): MainAction {
  const { outcome, headline, leads, notFound, isOld } = answer;
  const { check, diagnosis } = outcome;
  if (leads !== null)
    return leads.error === null ? { does: 'check-again' } : { does: 'see', error: leads.error };
  if (isOld || diagnosis.outcome === 'not-assessed') return { does: 'check-again' };
  const best = notFound ? undefined : diagnosis.enter[0]?.value;
  if (best !== undefined && best !== check.checked.address.host) return { does: 'use', value: best };
  if (diagnosis.outcome === 'clear') return { does: 'go-on' };
  const claim = claimed(outcome, headline.finding);
  if (claim !== null) return { does: 'check', host: claim };
  if (headline.finding?.id === 'certificate-name-mismatch' && mayKeep(outcome)) return { does: 'keep' };
  return headline.entry === null ? { does: 'check-again' } : { does: 'see', error: headline.entry.id };
}
