import type { Certificate } from '../certificate/certificate.ts';
import type { CoverageReason } from '../certificate/coverage.ts';
import { judgeCoverage } from '../certificate/judge-coverage.ts';
import type { Checked, Endpoint } from '../facts/facts.ts';
import { leafOf } from '../facts/leaf-of.ts';
import type { ClientKind, Fault } from './predicting/fault.ts';
import { firstFault } from './predicting/first-fault.ts';
import { rawError } from './predicting/raw-error.ts';
import { goesOnBecause, stopsBecause } from './predicting/why-words.ts';

/**
 * What one kind of client would do at one address.
 *
 * `because` is the place of the fault, or `certificate-names` where it goes on; `reason` the typed reason there; `why` the same in
 * sentences, with `` `value` `` as its only markup. `raw`: what SPS would probably print, null where it goes on or nobody knows.
 */
export interface ClientPrediction {
  does: 'goes-on' | 'stops' | 'not-known';
  because: Fault['at'] | null;
  reason: Fault['reason'] | CoverageReason | null;
  why: string;
  raw: string | null;
}

/**
 * What SPS would do at one address, as inferred from what this checker saw.
 *
 * `ip` is null where the name led nowhere. `stopsAtMove` is where a join from the browser would end: at 2 the sign-in does not
 * open, and the raw error is that of a join through SPS's REST API; null where it goes on, or nobody knows at which.
 */
export interface Prediction {
  ip: string | null;
  basis: 'inferred';
  stopsAtMove: 2 | 4 | null;
  sps: ClientPrediction;
  strict: ClientPrediction;
}

/** Where the sign-in on SPP cannot open, because no SPP answers the browser either: what stops with the status is a wish for a client certificate. */
const early: ReadonlySet<Fault['at']> = new Set(['name', 'port', 'tls', 'status', 'appliance']);

/** At which move, from the browser; null where nobody knows. */
function moveOf({ does, because }: ClientPrediction): Prediction['stopsAtMove'] {
  if (does !== 'stops' || because === 'version') return null;
  return because !== null && early.has(because) ? 2 : 4;
}

const cannotTell = ({ at, reason }: Fault): boolean =>
  reason === 'unknown' ||
  reason === 'own-machine' ||
  reason === 'too-many-addresses' ||
  reason === 'too-many-bytes' ||
  reason === 'unreadable-certificate' ||
  (at === 'name' && (reason === 'timed-out' || reason === 'resolver-failed')) ||
  (at === 'status' && reason !== 'client-certificate-wanted');

function stopped(fault: Fault, host: string, client: ClientKind, leaf?: Certificate): ClientPrediction {
  const open = cannotTell(fault);
  return {
    does: open ? 'not-known' : 'stops',
    because: fault.at,
    reason: fault.reason,
    why: stopsBecause(fault, host, client),
    raw: open ? null : rawError(fault, host, client, leaf),
  };
}

/** Whether SPS takes this address, and whether it goes on to the next, is not known: this is what it meets if it does not. */
const amongOthers = (prediction: ClientPrediction): ClientPrediction => ({
  ...prediction,
  why: `${prediction.why} A client that uses another address of the name, or tries the next one, does not meet this.`,
});

/** What a second connection would stop that the first does not; null where it was not seen to stop anything. */
function onSecond(endpoint: Endpoint, check: DatedCheck, client: ClientKind): ClientPrediction | null {
  if (endpoint.again?.tls.outcome !== 'observed') return null;
  const second: Endpoint = { ...endpoint, ...endpoint.again };
  const { address } = check.checked;
  const fault = firstFault(second, address, check.checkedAt, client);
  if (fault === null || cannotTell(fault)) return null;
  const prediction = stopped(fault, address.host, client, leafOf(second));
  return { ...prediction, why: `${prediction.why} Only a second connection met this.` };
}

function atEndpoint(endpoint: Endpoint, check: DatedCheck, another: boolean): Prediction {
  const { address } = check.checked;
  const leaf = leafOf(endpoint);
  const predict = (client: ClientKind): ClientPrediction => {
    const fault = firstFault(endpoint, address, check.checkedAt, client);
    if (fault !== null) {
      const prediction = stopped(fault, address.host, client, leaf);
      return fault.at === 'port' && another ? amongOthers(prediction) : prediction;
    }
    const second = onSecond(endpoint, check, client);
    if (second !== null) return second;
    const coverage = leaf === undefined ? null : judgeCoverage(leaf, address.host, address.kind)[client];
    if (endpoint.tcp.outcome === 'not-tried' || coverage === null)
      return {
        does: 'not-known',
        because: null,
        reason: null,
        why: 'It was not tried from here.',
        raw: null,
      };
    const why = goesOnBecause(address.host, coverage);
    return { does: 'goes-on', because: 'certificate-names', reason: coverage.reason, why, raw: null };
  };
  const sps = predict('sps');
  return {
    ip: endpoint.ip,
    basis: 'inferred',
    stopsAtMove: moveOf(sps),
    sps,
    strict: predict('strict'),
  };
}

/** A check and when it began, in ms since the epoch. */
interface DatedCheck {
  checked: Checked;
  checkedAt: number;
}

/**
 * What SPS would do with a checked address, at every IPv4 address that it led to: the client of the documented error, and a strict
 * modern one.
 *
 * It holds as far as SPS sees what this checker saw. SPS is taken to trust the chain: that was not tested.
 *
 * @returns one prediction per address, one in all where the name led nowhere, none where nothing was dialled
 */
export function predictSps(check: DatedCheck): Prediction[] {
  const { facts, address, refused } = check.checked;
  if (refused !== undefined || facts.dns.outcome === 'not-tried') return [];
  if (facts.dns.outcome === 'failed') {
    const fault: Fault = { at: 'name', reason: facts.dns.reason };
    const [sps, strict] = [stopped(fault, address.host, 'sps'), stopped(fault, address.host, 'strict')];
    return [{ ip: null, basis: 'inferred', stopsAtMove: sps.does === 'stops' ? 2 : null, sps, strict }];
  }
  const answering = facts.endpoints.filter(({ tcp }) => tcp.outcome === 'observed');
  return facts.endpoints.map((endpoint) => atEndpoint(endpoint, check, answering.length > 0));
}
