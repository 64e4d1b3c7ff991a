import * as z from 'zod/mini';
import { dnsAttempt } from '#diagnosis/facts/dns-facts.ts';
import type { Endpoint, Facts } from '#diagnosis/facts/facts.ts';
import type { ProbeName } from '#diagnosis/facts/attempt.ts';
import { statusAttempt } from '#diagnosis/facts/status-facts.ts';
import { tcpAttempt } from '#diagnosis/facts/tcp-facts.ts';
import { tlsAttempt } from '#diagnosis/facts/tls-facts.ts';
import type { ProgressLine } from './request-check.ts';

/** Facts as far as they came, and the probes that are complete for every address. */
export interface PartialFacts {
  facts: Facts;
  done: ReadonlySet<ProbeName>;
}

const pending = { outcome: 'not-tried', because: 'cancelled' } as const;

const attempts = { tcp: tcpAttempt, tls: tlsAttempt, status: statusAttempt } as const;

/** Puts the lines of a running check together. A line that cannot be read counts as not come: the whole decides. */
export function partialFacts(lines: readonly ProgressLine[]): PartialFacts {
  const dnsLine = lines.find(({ probe }) => probe === 'dns');
  const dns = z.safeParse(dnsAttempt, dnsLine?.attempt);
  const ips = new Set(lines.flatMap(({ ip }) => ip ?? []));
  if (dns.success && dns.data.outcome === 'observed') for (const ip of dns.data.fact.addresses) ips.add(ip);
  const read = <Name extends keyof typeof attempts>(name: Name, ip: string) => {
    const line = lines.find((one) => one.probe === name && one.ip === ip);
    const parsed = z.safeParse(attempts[name], line?.attempt);
    return parsed.success ? (parsed.data as Endpoint[Name]) : null;
  };
  const done = new Set<ProbeName>(dns.success ? ['dns'] : []);
  for (const name of ['tcp', 'tls', 'status'] as const)
    if (dns.success && [...ips].every((ip) => read(name, ip) !== null)) done.add(name);
  return {
    facts: {
      dns: dns.success ? dns.data : pending,
      endpoints: [...ips].map((ip) => ({
        ip,
        tcp: read('tcp', ip) ?? pending,
        tls: read('tls', ip) ?? pending,
        status: read('status', ip) ?? pending,
      })),
    },
    done,
  };
}
