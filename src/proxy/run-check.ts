import type { ParsedAddress } from '#diagnosis/address/address.ts';
import { claimsOf } from '#diagnosis/facts/claims-of.ts';
import type { DnsAttempt } from '#diagnosis/facts/dns-facts.ts';
import { endpointProbes, type EndpointProbe, type ProbeName } from '#diagnosis/facts/endpoint-attempts.ts';
import type { Checked, Endpoint, Facts, RefusalReason } from '#diagnosis/facts/facts.ts';
import { notDialled } from './check-endpoint.ts';
import type { Allowance } from './guard/allowance.ts';
import { guardAll } from './guard/guard-all.ts';
import type { GuardedTarget } from './guard/guarded-target.ts';
import type { PracticeTable } from './guard/practice-table.ts';
import { lookTwice } from './look-twice.ts';
import { plan } from './probes/catalogue.ts';
import { CheckTime, tookMs } from './probes/check-time.ts';
import type { AttemptOf } from './probes/define-probe.ts';
import { askDns } from './probes/dns/dns.ts';
import { asAttempt } from './probes/probe-result.ts';
import type { Limits } from './probes/limits.ts';
import type { Resolver } from './probes/dns/resolver.ts';
import { systemResolver } from './probes/dns/system-resolver.ts';
import { withholdNames } from './withhold-names.ts';

/** One attempt as it finishes; `ip` null for DNS. */
export interface AttemptLine {
  probe: ProbeName;
  ip: string | null;
  attempt: DnsAttempt | AttemptOf<EndpointProbe>;
}

export interface CheckOptions {
  allowance: Allowance;
  lab: PracticeTable | null;
  limits: Limits;
  vantage: Checked['vantage'];
  /** Ms since the epoch. */
  now: () => number;
  /**
   * The only addresses that may be dialled: one more that the name leads to, and none is. For a name that a server told (security
   * rule 5). Null or absent: whatever the guard lets through.
   */
  only?: readonly string[] | null;
  /** Ends every attempt down to its socket. */
  signal: AbortSignal;
  /** Told of each attempt as it finishes, never of anything that the guard refused. */
  onAttempt?: (line: AttemptLine) => void;
  /** Told of each connection about to be opened. */
  onDial?: (target: GuardedTarget) => void;
  /** Asked once, after the guard: may these addresses be dialled now? By default yes. */
  mayDial?: (targets: readonly GuardedTarget[]) => boolean;
  /** Asked for each address: is there room for a second connection to it? By default yes. */
  mayLookAgain?: (target: GuardedTarget) => boolean;
  /** Those that are made at an address, each after the one that it needs. By default all. */
  probes?: readonly EndpointProbe[];
  /** By default the platform's. */
  resolver?: Resolver;
}

/**
 * Observes one address: DNS once, then the probes of the plan at every IPv4 address that it led to, in parallel, and TCP, TLS and
 * status once more beside them.
 *
 * The answer says what was seen and judges nothing. A refused check has nothing in it that the resolver answered.
 *
 * @throws never; a throw from here is a bug
 */
export async function runCheck(parsed: ParsedAddress, options: CheckOptions): Promise<Checked> {
  const { allowance, lab, now } = options;
  const time = new CheckTime(options.limits, options.signal);
  const checkedAt = new Date(now()).toISOString();
  const { host, kind } = parsed.address;
  const answer = (facts: Facts, refusal?: RefusalReason): Checked => ({
    schema: 1,
    address: { typed: parsed.typed, host, kind },
    ...(refusal === undefined ? {} : { refused: { reason: refusal } }),
    vantage: options.vantage,
    checkedAt,
    facts,
    claims: claimsOf(host, facts),
  });
  const refused = (reason: RefusalReason) =>
    answer({ dns: { outcome: 'not-tried', because: 'refused' }, endpoints: [] }, reason);

  const dnsTime = time.beginName();
  const found = await askDns(parsed.address, lab, options.resolver ?? systemResolver, dnsTime);
  const dns = asAttempt(found, tookMs(dnsTime));
  if (!found.ok) {
    const reason = found.why.reason === 'too-many-addresses' ? found.why.reason : undefined;
    if (reason === undefined) options.onAttempt?.({ probe: 'dns', ip: null, attempt: dns });
    return answer({ dns, endpoints: [] }, reason);
  }

  const guarded = guardAll(found.value.addresses, parsed.address, allowance, lab);
  if (!guarded.ok) return refused(guarded.why);
  const { only } = options;
  if (only && !guarded.value.every(({ ip }) => only.includes(ip))) {
    options.onAttempt?.({ probe: 'dns', ip: null, attempt: dns });
    return answer({ dns, endpoints: guarded.value.map(({ ip }) => notDialled(ip, 'leads-elsewhere')) });
  }
  if (options.mayDial?.(guarded.value) === false) return refused('not-allowed');
  options.onAttempt?.({ probe: 'dns', ip: null, attempt: dns });

  const endpoints = await Promise.all(guarded.value.map((target) => checkOne(target, time, options)));
  return answer({ dns, endpoints });
}

/** Checks one address. On a network, attempts are told only when it is known which names in them may be. */
async function checkOne(target: GuardedTarget, time: CheckTime, options: CheckOptions): Promise<Endpoint> {
  const { ip } = target;
  const discreet = options.allowance.mode === 'exposed';
  const seen = await lookTwice(target, {
    time,
    mayLookAgain: options.mayLookAgain ?? (() => true),
    probes: options.probes ?? endpointProbes,
    now: options.now,
    onDial: (dialled) => options.onDial?.(dialled),
    onAttempt: (probe, attempt) => {
      if (!discreet || plan[probe].withhold === null) options.onAttempt?.({ probe, ip, attempt });
    },
  });
  if (!discreet) return seen;
  const shown = withholdNames(seen);
  for (const probe of endpointProbes) {
    const attempt = shown[probe];
    if (plan[probe].withhold === null || attempt === undefined || attempt.outcome === 'not-tried') continue;
    options.onAttempt?.({ probe, ip, attempt });
  }
  return shown;
}
