import * as z from 'zod/mini';
import { dnsAttempt } from '#diagnosis/facts/dns-facts.ts';
import {
  endpointAttempts,
  endpointProbes,
  type EndpointProbe,
  type ProbeName,
} from '#diagnosis/facts/endpoint-attempts.ts';
import type { Endpoint, Facts } from '#diagnosis/facts/facts.ts';
import type { ProgressLine } from './request-check.ts';

/** Facts as far as they came, and the probes that are complete for every address. */
export interface PartialFacts {
  facts: Facts;
  done: ReadonlySet<ProbeName>;
}

const pending = { outcome: 'not-tried', because: 'cancelled' } as const;

/** Puts the lines of a running check together. A line that cannot be read counts as not come: the whole decides. */
export function partialFacts(lines: readonly ProgressLine[]): PartialFacts {
  const dnsLine = lines.find(({ probe }) => probe === 'dns');
  const dns = z.safeParse(dnsAttempt, dnsLine?.attempt);
  const ips = new Set(lines.flatMap(({ ip }) => ip ?? []));
  if (dns.success && dns.data.outcome === 'observed') for (const ip of dns.data.fact.addresses) ips.add(ip);
  const read = (name: EndpointProbe, ip: string) => {
    const line = lines.find((one) => one.probe === name && one.ip === ip);
    const parsed = z.safeParse(endpointAttempts[name], line?.attempt);
    return parsed.success ? (parsed.data ?? null) : null;
  };
  const done = new Set<ProbeName>(dns.success ? ['dns'] : []);
  for (const name of endpointProbes)
    if (dns.success && [...ips].every((ip) => read(name, ip) !== null)) done.add(name);
  const attemptsAt = (ip: string) => endpointProbes.map((name) => [name, read(name, ip) ?? pending]);
  return {
    facts: {
      dns: dns.success ? dns.data : pending,
      endpoints: [...ips].map((ip) => ({ ip, ...Object.fromEntries(attemptsAt(ip)) }) as Endpoint),
    },
    done,
  };
}
