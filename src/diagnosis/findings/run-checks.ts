import type { Attempt, NotTriedBecause } from '../facts/attempt.ts';
import type { Again, Checked, Endpoint } from '../facts/facts.ts';
import { checks } from './catalogue.ts';
import type { Check, Circumstances, Judgement, Readable, Verdict } from './define-check.ts';
import { worstFirst } from './worst-first.ts';
import type { Finding } from './finding.ts';

/** Why a question was not asked, on behalf of the check that depends on it. */
const notAsked: Record<NotTriedBecause | 'no-spp' | 'not-looked', Judgement> = {
  'no-spp': { verdict: 'skipped', text: 'no SPP status was seen' },
  'not-looked': { verdict: 'unknown', text: 'not tried: this checker did not look' },
  dns: { verdict: 'skipped', text: 'not tried: no address was found for the name' },
  tcp: { verdict: 'skipped', text: 'not tried: there was no connection to port 443' },
  tls: { verdict: 'skipped', text: 'not tried: there was no TLS connection' },
  refused: { verdict: 'skipped', text: 'not tried: this checker does not dial that address' },
  'leads-elsewhere': { verdict: 'skipped', text: 'not tried: the name leads elsewhere' },
  'time-was-up': { verdict: 'unknown', text: 'not tried: the check reached its time limit' },
  cancelled: { verdict: 'unknown', text: 'not tried: the check was cancelled' },
};

interface Seen {
  ip: string | null;
  judgement: Judgement;
}

/** The answer for all addresses, and the addresses at which it is no. */
interface Judged extends Seen {
  failsAt: string[];
}

const once = (judgement: Judgement): Judged => ({ ip: null, judgement, failsAt: [] });

const stopsJoin = (verdict: Verdict): boolean | null =>
  verdict === 'failed' ? true : verdict === 'passed' || verdict === 'warning' ? false : null;

/** Which attempt of a connection a check reads by a name; null where it reads more than one connection. */
const lookOf = (name: keyof Readable): keyof Again | null =>
  name === 'tls' || name === 'status' ? name : name === 'spp' ? 'status' : null;

/** What a second connection adds to a look: it can only make it worse, and only by what it saw. */
function askAgain(
  check: Check,
  checked: Checked,
  endpoint: Endpoint,
  circumstances: Circumstances,
): Judgement | null {
  const { again } = endpoint;
  if (again === undefined || !check.reads.every((name) => lookOf(name) !== null)) return null;
  if (check.reads.some((name) => again[lookOf(name) ?? 'tls'].outcome !== 'observed')) return null;
  const judgement = ask(check, checked, { ...endpoint, ...again }, circumstances);
  return judgement.verdict === 'failed'
    ? { ...judgement, text: `on a second connection: ${judgement.text}` }
    : null;
}

/** The attempts that a check declared, or why it cannot look. */
function read(
  check: Check,
  checked: Checked,
  endpoint: Endpoint | undefined,
): Readable | keyof typeof notAsked {
  const { dns, endpoints } = checked.facts;
  const readable: Partial<Record<keyof Readable, unknown>> = {};
  for (const name of check.reads) {
    if (name === 'endpoints') readable[name] = endpoints;
    else if (name === 'endpoint') readable[name] = endpoint;
    else {
      const attempt: Attempt<unknown, unknown> | undefined =
        name === 'dns' ? dns : endpoint?.[name === 'spp' ? 'status' : name];
      if (attempt === undefined) return endpoint === undefined ? 'dns' : 'not-looked';
      if (attempt.outcome === 'not-tried') return attempt.because;
      if (name !== 'spp') readable[name] = attempt;
      else if (endpoint?.status.outcome !== 'observed' || endpoint.status.fact.kind !== 'spp')
        return 'no-spp';
      else readable[name] = endpoint.status.fact;
    }
  }
  return readable as Readable;
}

function ask(
  check: Check,
  checked: Checked,
  endpoint: Endpoint | undefined,
  circumstances: Circumstances,
): Judgement {
  const readable = read(check, checked, endpoint);
  return typeof readable === 'string' ? notAsked[readable] : check.look(readable, circumstances);
}

/** One sentence for all addresses: the worst, and where it was seen when they differ. */
function combine(seen: readonly Seen[]): Seen {
  const worst = worstFirst.flatMap(
    (verdict) => seen.find(({ judgement }) => judgement.verdict === verdict) ?? [],
  )[0];
  if (worst === undefined) return { ip: null, judgement: notAsked.dns };
  const alike = seen.every(({ judgement }) => judgement.verdict === worst.judgement.verdict);
  if (alike) return worst;
  const text = `at \`${worst.ip ?? ''}\`: ${worst.judgement.text}`;
  return { ip: worst.ip, judgement: { ...worst.judgement, text } };
}

function judge(check: Check, checked: Checked, circumstances: Circumstances): Judged {
  const { dns, endpoints } = checked.facts;
  if (check.reads.includes('dns')) return once(ask(check, checked, undefined, circumstances));
  if (dns.outcome === 'not-tried') return once(notAsked[dns.because]);
  if (endpoints.length === 0) return once(notAsked[checked.refused ? 'refused' : 'dns']);
  if (check.reads.includes('endpoints')) return once(ask(check, checked, undefined, circumstances));
  const seen = endpoints.map((endpoint) => {
    const judgement = ask(check, checked, endpoint, circumstances);
    const second = judgement.verdict === 'failed' ? null : askAgain(check, checked, endpoint, circumstances);
    return { ip: endpoint.ip, judgement: second ?? judgement };
  });
  const failsAt = seen.filter(({ judgement }) => judgement.verdict === 'failed').map(({ ip }) => ip);
  return { ...combine(seen), failsAt };
}

const wordsOf = ({ text, rule }: Judgement): Pick<Finding['evidence'], 'text' | 'parts'> =>
  rule === undefined ? { text } : { text: `${text}. ${rule}`, parts: { seen: text, rule } };

/**
 * Asks every check of the catalogue, in its order.
 *
 * A check never sees an attempt that was not made: the answer is then skipped or unknown on its behalf. Where the name leads to
 * several addresses the worst answer stands, with the address it was seen at.
 */
export function runChecks(checked: Checked, checkedAt: number): Finding[] {
  const circumstances = { address: checked.address, checkedAt };
  return (checks as readonly Check[]).map((check, index) => {
    const { ip, judgement, failsAt } = judge(check, checked, circumstances);
    return {
      id: checks[index]?.id ?? checks[0].id,
      rung: check.rung,
      verdict: judgement.verdict,
      stopsJoin: stopsJoin(judgement.verdict),
      basis: judgement.basis ?? check.basis,
      evidence: { ...wordsOf(judgement), ip, failsAt, values: judgement.values ?? {} },
    };
  });
}
